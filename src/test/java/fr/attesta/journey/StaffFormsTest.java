package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What other tests ask for by API, sent by the forms of the pages. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The forms of staff")
class StaffFormsTest {

    private static final String ADMINISTRATOR = "administrator";

    @Test
    void anApplicationIsRegisteredForAnOrganisation() {
        Map<String, Object> form = PageForm.fields(Organisation.fresh().application());

        String place = leadsTo(PageForm.posts(ADMINISTRATOR, "/applications/new", "/applications", form));

        assertThat(place).startsWith("/cases/AT-");
        form.put("siren", "123456789");
        refuses(PageForm.posts(ADMINISTRATOR, "/applications/new", "/applications", form), "SIREN");
        refuses(PageForm.posts(ADMINISTRATOR, "/applications/new", "/applications", Map.of()), "obligatoire");
    }

    @Test
    void theScopeOfACertificateIsExtended() {
        CaseJourney file = Stages.certified();
        String place = "/cases/" + file.number() + "/scope";
        Map<String, Object> added = Map.of("categories", "BC", "actionsStarted", "true");
        refuses(PageForm.posts(ADMINISTRATOR, place, place + "/extension", Map.of()), "au moins");

        leadsTo(PageForm.posts(ADMINISTRATOR, place, place + "/extension", added));

        file.awaitTask("quote_review_quote");
        refuses(PageForm.posts(ADMINISTRATOR, place, place + "/extension", added), "en cours");
    }

    @Test
    void theScopeOfACertificateIsReduced() {
        CaseJourney file = Stages.certifiedFor("AF", "BC");
        String place = "/cases/" + file.number() + "/scope";
        Map<String, Object> removed = Map.of("removed", "BC", "reason", "Activité arrêtée");
        refuses(PageForm.posts(ADMINISTRATOR, place, place + "/reduction", Map.of("reason", "Rien")), "au moins");
        assertThat(leadsTo(PageForm.posts(ADMINISTRATOR, place, place + "/reduction-link", Map.of())))
                .isEqualTo(place);
        file.awaitMail("reduction_offered");

        leadsTo(PageForm.posts(ADMINISTRATOR, place, place + "/reduction", removed));

        file.awaitTask("cycle_decide_reduction");
        refuses(PageForm.posts(ADMINISTRATOR, place, place + "/reduction-link", Map.of()), "en cours");
    }

    @Test
    void aCertificateIsHandedOverToAnotherBody() {
        CaseJourney file = Stages.certified();
        String place = "/cases/" + file.number() + "/transfer";
        refuses(PageForm.posts(ADMINISTRATOR, place, place, Map.of("bodyName", "Certif Ouest")), "obligatoire");

        leadsTo(PageForm.posts(
                ADMINISTRATOR,
                place,
                place,
                Map.of(
                        "bodyName", "Certif Ouest",
                        "bodyEmail", "transferts@certif-ouest.example",
                        "requestedOn", Time.today().toString())));

        file.awaitTask("cycle_prepare_transfer_file");
    }

    @Test
    void aCertificateOfAnotherBodyIsTakenOver() {
        LocalDate start = Time.today().minusMonths(6);
        Map<String, Object> request = PageForm.fields(
                Takeover.request(Organisation.fresh(), start, Takeover.finding(1, "MINOR", start.plusDays(1))));

        String place = leadsTo(PageForm.posts(ADMINISTRATOR, "/transfers", "/transfers", request));

        assertThat(place).startsWith("/cases/AT-");
        request.put("certificate.end", start.toString());
        refuses(PageForm.posts(ADMINISTRATOR, "/transfers", "/transfers", request), "certificat");
        request.put("certificate.end", start.plusYears(3).minusDays(1).toString());
        request.put("organisation.siren", "123456789");
        refuses(PageForm.posts(ADMINISTRATOR, "/transfers", "/transfers", request), "SIREN");
    }

    @Test
    void aTaskIsTakenGivenAndReleased() {
        CaseJourney file = CaseJourney.apply();
        String id = file.awaitTask("quote_check_application").id();
        String task = "/tasks/" + id;
        assertThat(leadsTo(
                        PageForm.posts(ADMINISTRATOR, task, "/inbox/" + id + "/claim", Map.of("inbox", "scope=all"))))
                .startsWith(task);
        assertThat(assignee(file)).isEqualTo(ADMINISTRATOR);

        assertThat(leadsTo(
                        PageForm.posts(ADMINISTRATOR, task, "/inbox/" + id + "/release", Map.of("inbox", "scope=all"))))
                .isEqualTo("/inbox?scope=all");
        assertThat(assignee(file)).isNull();
        leadsTo(PageForm.posts(
                ADMINISTRATOR, task, "/inbox/" + id + "/assign", Map.of("inbox", "", "to", ADMINISTRATOR)));
        assertThat(assignee(file)).isEqualTo(ADMINISTRATOR);
    }

    @Test
    void aListIsKeptAndDropped() {
        Map<String, String> kept = Map.of("name", "Urgences", "address", "scope=all&priority=urgent");
        leadsTo(PageForm.posts("quality", "/inbox", "/inbox/filters", kept));
        String id = Database.text("select text(id) from saved_filter where name = 'Urgences' and owner = ?", "quality");

        leadsTo(PageForm.posts("quality", "/inbox", "/inbox/filters/" + id + "/drop", Map.of("inbox", "scope=all")));

        assertThat(Api.page("quality", "/inbox")).doesNotContain("Urgences");
    }

    @Test
    void theTimeIsMoved() {
        LocalDate before = Time.today();

        leadsTo(PageForm.posts(ADMINISTRATOR, "/admin", "/admin/clock", Map.of("days", "2")));

        assertThat(Time.today()).isEqualTo(before.plusDays(2));
        assertThat(PageForm.posts(ADMINISTRATOR, "/admin", "/admin/clock", Map.of("days", "0"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void listsAreTakenAlongAsFiles() {
        Stages.certified();
        leadsTo(PageForm.posts(ADMINISTRATOR, "/admin/register", "/admin/register/exports", Map.of("kind", "FULL")));
        String export = Database.text("select text(id) from register_export order by taken_at desc limit 1");
        String month = "?from=" + Time.today().withDayOfMonth(1) + "&to=" + Time.today();

        for (String file : List.of(
                "/admin/register/exports/" + export + "/csv",
                "/admin/register/exports/" + export + "/json",
                "/admin/invoice-lines/file" + month,
                "/admin/import/template",
                "/simulation/file?months=1&scenario=SILENCE")) {
            Response answer = Api.as(ADMINISTRATOR).accept("*/*").get(file);
            assertThat(answer.statusCode()).as(file + answer.asString()).isEqualTo(200);
            assertThat(answer.header("Content-Disposition")).as(file).startsWith("attachment; filename=");
            assertThat(answer.asByteArray()).as(file).isNotEmpty();
        }
    }

    /** The place that a form leads to when it has done what it was sent for. */
    private static String leadsTo(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.indexOf('/', "https://".length()));
    }

    /** The page comes back with what is wrong. */
    private static void refuses(Response answer, String words) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.asString()).contains("role=\"alert\"", words);
    }

    private static String assignee(CaseJourney file) {
        return file.awaitTask("quote_check_application").assignee();
    }
}
