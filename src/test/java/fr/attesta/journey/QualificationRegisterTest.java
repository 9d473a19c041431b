package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.attesta.browser.Browser;
import fr.attesta.journal.Journal;
import fr.attesta.journal.JournalLine;
import fr.attesta.local.LocalStackResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The register of qualifications")
class QualificationRegisterTest {

    private static final String AUDITOR = Stages.AUDITOR;
    private static final String PAGE = "/auditors/" + AUDITOR;

    @Inject
    Journal journal;

    @AfterEach
    void nobodyIsQualified() throws SQLException {
        Register.empty();
    }

    @Test
    void whatWasWithdrawnStaysWithItsReasonAndBothAreInTheJournalOfTheBody() {
        String id = Register.holds(AUDITOR, "VAE");
        LocalDate today = Time.today();

        Register.withdraws("administrator", id, today)
                .statusCode(200)
                .body("withdrawal.by", equalTo("administrator"))
                .body("withdrawal.reason", equalTo("Revue défavorable"));

        assertThat(Api.page("quality", PAGE))
                .contains("Terminées et retirées", "Validation des acquis de l’expérience", "Audit accompagné")
                .contains("Nathalie Mercier, le", "Revue défavorable (Claire Fontaine, le");
        Api.as("quality")
                .queryParam("person", AUDITOR)
                .get("/api/qualifications")
                .then()
                .statusCode(200)
                .body("id", contains(id))
                .body("recordedBy", contains("quality"));
        assertThat(journalOf(id)).containsExactly("qualification.withdrawn", "qualification.recorded");
        assertThat(QuarkusTransaction.requiringNew().call(() -> journal.intact(null)))
                .isTrue();
        Register.withdraws("quality", id, today)
                .statusCode(409)
                .body("errors.code", contains("qualification.withdrawn_already"));
    }

    @Test
    void theDatabaseLetsNobodyRewriteTheHistory() {
        String id = Register.holds(AUDITOR, "VAE");
        Register.withdraws("quality", id, Time.today()).statusCode(200);

        for (String change : List.of(
                "delete from auditor_qualification where id = ?::uuid",
                "update auditor_qualification set valid_from = valid_from - 1 where id = ?::uuid",
                "update auditor_qualification set withdrawal_reason = 'x' where id = ?::uuid")) {
            assertThatThrownBy(() -> Database.update(change, id))
                    .as(change)
                    .hasMessageContaining("never changed or deleted");
        }
        assertThat(Database.count("select count(*) from auditor_qualification where withdrawal_reason <> 'x'"))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        LocalDate today = Time.today();
        refuses("nobody", Map.of(), "person", "qualification.no_such_person");
        refuses("reviewer", Map.of(), "person", "qualification.not_an_auditor");
        refuses(
                AUDITOR,
                Map.of(
                        "validFrom",
                        today.toString(),
                        "validUntil",
                        today.minusDays(1).toString()),
                "validUntil",
                "qualification.end_before_start");
        refuses(AUDITOR, Map.of("category", "XYZ"), "category", "json_one_of");
        refuses(AUDITOR, Map.of("ground", "LUCK"), "ground", "json_one_of");

        String id = Register.holds(AUDITOR, "AF");
        refuses(AUDITOR, Map.of(), "validFrom", "qualification.overlaps_open");
        Register.withdraws("quality", id, today.plusDays(1))
                .statusCode(422)
                .body("errors.code", contains("qualification.withdrawn_later"));
        Register.withdraws("quality", id, today.minusYears(2))
                .statusCode(422)
                .body("errors.code", contains("qualification.withdrawn_outside"));
        Register.withdraws("quality", "00000000-0000-7000-8000-000000000000", today)
                .statusCode(404);
        assertThat(Database.count("select count(*) from auditor_qualification")).isEqualTo(1);
    }

    @Test
    void nobodyWritesAboutThemselvesWhateverTheirRoles() throws SQLException {
        Database.update("update staff_member set roles = 'auditor quality' where user_name = 'quality'");
        try {
            Register.records("quality", "quality", Map.of())
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("errors.code", contains("qualification.own"));
            String id = Register.records("administrator", "quality", Map.of())
                    .statusCode(200)
                    .extract()
                    .path("id");
            Register.withdraws("quality", id, Time.today())
                    .statusCode(403)
                    .body("errors.code", contains("qualification.own"));
            assertThat(Api.page("quality", "/auditors/quality"))
                    .contains("enregistrées par une autre personne")
                    .doesNotContain("name=\"validFrom\"");
            assertThat(Api.page("administrator", "/auditors/quality")).contains("name=\"validFrom\"");
        } finally {
            Database.update("update staff_member set roles = 'quality' where user_name = 'quality'");
        }
    }

    @Test
    void anAuditorReadsTheirOwnAndWritesNone() {
        Register.holds(AUDITOR, "AF");
        Register.holds("auditor2", "BC");

        Api.as(AUDITOR).get("/api/qualifications").then().body("person", everyItem(equalTo(AUDITOR)));
        Api.as("quality").get("/api/qualifications").then().body("person", hasItem("auditor2"));
        Register.records(AUDITOR, "auditor2", Map.of()).statusCode(403);
        assertThat(Api.page(AUDITOR, PAGE)).contains("Qualifications").doesNotContain("name=\"validFrom\"");
        PageForm.posts(AUDITOR, "/absences", PAGE + "/qualifications", Map.of("category", "VAE"))
                .then()
                .statusCode(403);
    }

    @Test
    void theListOfAuditorsSaysForWhatAndUntilWhen() {
        LocalDate soon = Time.today().plusDays(60);
        Register.records("quality", AUDITOR, Map.of("category", "AF", "validUntil", soon.toString()))
                .statusCode(200);
        Register.records(
                        "quality",
                        AUDITOR,
                        Map.of("category", "CFA", "validUntil", soon.plusDays(1).toString()))
                .statusCode(200);

        String list = Api.page("quality", "/auditors");

        String day = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(soon);
        assertThat(list).contains(">AF</abbr>, ", ">CFA</abbr>", "AF jusqu’au " + day, "aucune");
        assertThat(list).doesNotContain("CFA jusqu’au");
    }

    @Test
    void isWrittenOnAPageThatNeedsNoScript() {
        try (Browser plain = Browser.withoutScript()) {
            Page page = plain.openAs("quality", PAGE);
            assertThat(page.textContent("main")).contains("Registre non tenu");
            page.selectOption("#category", "CFA");
            page.selectOption("#ground", "INITIAL_EVALUATION");
            page.fill("#validFrom", Time.today().toString());
            page.fill("#validUntil", Time.today().minusDays(3).toString());
            page.fill("#note", "Entretien du comité de qualification");
            byKeyboard(page, "#validFrom");
            assertThat(page.textContent("main")).contains("Le dernier jour précède le premier");
            assertThat(page.inputValue("#note")).isEqualTo("Entretien du comité de qualification");

            page.fill("#validUntil", "");
            byKeyboard(page, "#validFrom");
            assertThat(page.textContent("main"))
                    .contains("La qualification est enregistrée", "Formation par apprentissage", "Évaluation initiale");
            page.selectOption("#qualification", new SelectOption().setIndex(1));
            page.fill("#withdrawnFrom", Time.today().toString());
            byKeyboard(page, "#withdrawnFrom");
            assertThat(page.isVisible("#reason-error")).isTrue();
            page.fill("#reason", "Saisie par erreur");
            byKeyboard(page, "#withdrawnFrom");
            assertThat(page.textContent("main")).contains("N’a jamais compté : Saisie par erreur");
        }
    }

    @Test
    void isReadOnAPhone() {
        Register.withdraws("quality", Register.holds(AUDITOR, "VAE"), Time.today())
                .statusCode(200);
        Register.records("quality", AUDITOR, Map.of("validUntil", Time.today().toString()))
                .statusCode(200);
        try (Browser phone = Browser.phone()) {
            phone.openAs("quality", PAGE);
            phone.assertReadable("auditor-qualifications");
            phone.openAs("quality", "/auditors");
            phone.assertReadable("auditors");
        }
    }

    /** The forms stand below a long page: whoever sends them from their fields need not scroll. */
    private static void byKeyboard(Page page, String field) {
        page.waitForNavigation(() -> page.press(field, "Enter"));
    }

    private static void refuses(String person, Map<String, String> fields, String field, String code) {
        Register.records("quality", person, fields)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", contains(field))
                .body("errors.code", contains(code))
                .body("detail", containsString(" "));
    }

    private List<String> journalOf(String id) {
        return QuarkusTransaction.requiringNew().call(() -> journal.ofBody()).stream()
                .filter(line -> id.equals(line.details().get("qualification")))
                .map(JournalLine::code)
                .toList();
    }
}
