package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.attesta.browser.Browser;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("An audit asks for the qualifications of its auditors")
class QualifiedAuditorTest {

    private static final String ASSIGN = "audit_assign_auditor";
    private static final String SETTING = "competence.REASON_SUFFICES";

    @AfterEach
    void nobodyIsQualified() throws SQLException {
        Register.empty();
    }

    @Test
    void aBodyWithoutARegisterIsNotCheckedAndReadsSo() {
        CaseJourney file = Stages.contractSigned();

        assertThat(page(file)).contains("L’organisme n’a enregistré aucune qualification d’auditeur");
        assigns(file, Map.of("auditor", "auditor1")).statusCode(200);
    }

    @Test
    void aMissingCategoryNeedsAReasonThatIsKeptWithTheAudit() {
        CaseJourney file = contractFor("AF", "CFA");
        Register.holds("auditor1", "AF");

        assertThat(page(file)).contains("Pas de qualification : CFA", "Pas de qualification : AF, CFA");
        assigns(file, Map.of("auditor", "auditor1", "secondAuditor", "auditor2"))
                .statusCode(422)
                .body("errors.field", contains("auditor", "secondAuditor", "competenceJustification"))
                .body(
                        "errors.code",
                        contains("audit.not_qualified", "audit.not_qualified", "audit.qualification_reason_required"));
        assigns(file, Map.of("auditor", "auditor1", "competenceJustification", " "))
                .statusCode(422);

        assigns(file, Map.of("auditor", "auditor1", "competenceJustification", "Accompagnée par un expert CFA"))
                .statusCode(200);

        Map<String, String> details =
                file.read("/journal").getMap("find { it.code == 'audit.auditor_assigned' }.details");
        assertThat(details)
                .containsEntry("missingQualifications", "auditor1: CFA")
                .containsEntry("competenceJustification", "Accompagnée par un expert CFA");
        Stages.proposeDate(file);
        Stages.chooseDate(file);
        assertThat(Api.page("quality", "/cases/" + file.number() + "?tab=audit"))
                .contains("Accompagnée par un expert CFA", "Pas de qualification : CFA");
    }

    @Test
    void whoIsQualifiedForAllNeedsNoReasonAndNoneIsKept() {
        CaseJourney file = contractFor("AF", "BC");
        Register.holds("auditor1", "AF");
        Register.holds("auditor1", "BC");

        assigns(file, Map.of("auditor", "auditor1", "competenceJustification", "Sans objet"))
                .statusCode(200);

        Map<String, String> details =
                file.read("/journal").getMap("find { it.code == 'audit.auditor_assigned' }.details");
        assertThat(details).doesNotContainKeys("missingQualifications", "competenceJustification");
    }

    @Test
    void theBodyMayMakeItABarWithoutExceptions() {
        CaseJourney file = contractFor("VAE");
        Register.holds("auditor2", "VAE");
        try (BodySetting bar = BodySetting.of(SETTING, "no")) {
            assigns(file, Map.of("auditor", "auditor1", "competenceJustification", "Urgence"))
                    .statusCode(422)
                    .body("errors.code", contains("audit.not_qualified", "audit.qualification_is_a_bar"));
            assigns(file, Map.of("auditor", "auditor2")).statusCode(200);
        }
    }

    @Test
    void datesAreProposedOnWhichTheTeamIsQualified() {
        CaseJourney file = contractFor("AF");
        LocalDate last = Time.workingDay(Time.today().plusDays(40));
        Register.records("quality", "auditor1", Map.of("validUntil", last.toString()))
                .statusCode(200);
        assigns(file, Map.of("auditor", "auditor1")).statusCode(200);
        LocalDate later = Time.workingDay(last.plusDays(1));

        file.tries("audit_propose_dates", "auditor1", Map.of("dates", List.of(later.toString())))
                .statusCode(422)
                .body("errors.field", contains("dates[0]"))
                .body("errors.code", contains("audit.date_not_qualified"));

        Register.records(
                        "quality",
                        "auditor1",
                        Map.of("validFrom", last.plusDays(1).toString(), "ground", "ANNUAL_REVIEW"))
                .statusCode(200);
        file.tries("audit_propose_dates", "auditor1", Map.of("dates", List.of(later.toString())))
                .statusCode(200);
    }

    @Test
    void whoWithdrawsAQualificationReadsWhichAgreedAuditsAskForIt() {
        Register.holds("auditor1", "AF");
        CaseJourney file = contractFor("AF");
        assigns(file, Map.of("auditor", "auditor1")).statusCode(200);
        Stages.proposeDate(file);
        Stages.chooseDate(file);
        String page = "/auditors/auditor1";
        assertThat(audit(page, file)).doesNotContain("Pas de qualification");

        String id = Register.holds("auditor1", "BC");
        withdraws(page, id, "La qualification est retirée ;");
        String asked = Database.text(
                "select id::text from auditor_qualification where person = 'auditor1' and category = 'AF'");
        withdraws(page, asked, "Audits convenus qui la demandent :");
        assertThat(audit(page, file)).contains("Pas de qualification : AF");
    }

    /** Withdraws as of today and reads what the page then says. */
    private static void withdraws(String page, String qualification, String said) {
        try (Browser plain = Browser.withoutScript()) {
            Page shown = plain.openAs("quality", page);
            shown.selectOption("select[name=qualification]", qualification);
            shown.fill("input[name=withdrawnFrom]", Time.today().toString());
            shown.fill("form[action$='/withdrawals'] [name=reason]", "Revue défavorable");
            shown.press("form[action$='/withdrawals'] button", "Enter");
            PlaywrightAssertions.assertThat(shown.locator("body")).containsText(said);
        }
    }

    /** The line of the audit on the page of its auditor. */
    private static String audit(String page, CaseJourney file) {
        String shown = Api.page("quality", page);
        int start = shown.indexOf("/cases/" + file.number());
        return shown.substring(start, shown.indexOf("</tr>", start));
    }

    @Test
    void whoGetsTheAuditFromAColleagueIsQualifiedForIt() {
        CaseJourney file = Stages.auditPlanned();
        String task = file.awaitTask("audit_hold_audit").id();
        Register.holds("auditor1", "AF");

        gives(task, "auditor3").statusCode(409).body("errors.code", hasItem("audit.stand_in_not_qualified"));

        Register.holds("auditor3", "AF");
        gives(task, "auditor3").statusCode(200);
        gives(task, "auditor1").statusCode(200);
    }

    private static CaseJourney contractFor(String... categories) {
        CaseJourney file = CaseJourney.applyWith(form -> form.put("categories", List.of(categories)));
        Stages.sendQuote(file);
        return file.clientAnswers("quote_sent", Stages.acceptance(false));
    }

    private static ValidatableResponse assigns(CaseJourney file, Map<String, String> payload) {
        return file.tries(ASSIGN, "administrator", payload);
    }

    private static ValidatableResponse gives(String task, String to) {
        return Api.as("administrator")
                .body(Map.of("tasks", List.of(task), "to", to))
                .post("/api/tasks/assignments")
                .then();
    }

    private static String page(CaseJourney file) {
        return Api.page("administrator", "/tasks/" + file.awaitTask(ASSIGN).id());
    }
}
