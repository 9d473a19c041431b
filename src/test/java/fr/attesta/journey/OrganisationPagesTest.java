package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The pages of organisations and auditors")
class OrganisationPagesTest {

    @Test
    void anOrganisationIsFoundByEachOfItsNames() {
        CaseJourney file = CaseJourney.apply();
        String siren = file.organisation().siren();
        String link = "/organisations/" + siren;

        assertThat(list("administrator", siren)).contains(link, file.number());
        assertThat(list("administrator", file.organisation().name().toUpperCase(Locale.ROOT)))
                .contains(link);
        assertThat(list("administrator", file.number().toLowerCase(Locale.ROOT)))
                .contains(link);
        assertThat(list("administrator", siren + "9"))
                .contains("Aucun organisme")
                .doesNotContain(link);
        assertThat(list("administrator", "%")).doesNotContain(link);
    }

    @Test
    void anOrganisationShowsItsCasesCertificatesAndContact() {
        CaseJourney file = Stages.certified();

        assertThat(Api.page(
                        "administrator", "/organisations/" + file.organisation().siren()))
                .contains(file.number(), file.certificateNumber(), "Certification accordée", "Valide")
                .contains(file.organisation().email());
    }

    @Test
    void aPageBehindTheLastIsEmpty() {
        CaseJourney file = CaseJourney.apply();

        assertThat(get(
                                "administrator",
                                "/organisations?page=2&q=" + file.organisation().siren())
                        .asString())
                .doesNotContain("/organisations/" + file.organisation().siren());
    }

    @Test
    void anAuditorSeesOnlyTheOrganisationsOfTheirCases() {
        CaseJourney file = Stages.auditorAssigned();
        String siren = file.organisation().siren();

        assertThat(list("auditor1", siren)).contains("/organisations/" + siren);
        assertThat(list("auditor2", siren)).doesNotContain("/organisations/" + siren);
        assertThat(list("auditor2", file.number())).doesNotContain("/organisations/" + siren);
        assertThat(get("auditor1", "/organisations/" + siren).statusCode()).isEqualTo(200);
        assertThat(get("auditor2", "/organisations/" + siren).statusCode()).isEqualTo(404);
        assertThat(get("administrator", "/organisations/000000000").statusCode())
                .isEqualTo(404);
        assertThat(get("administrator", "/organisations/abc").statusCode()).isEqualTo(404);
    }

    @Test
    void anAuditorIsShownWithAuditsAndTasks() {
        CaseJourney planned = Stages.auditPlanned();
        CaseJourney held = Stages.auditHeld();

        String page = Api.page("administrator", "/auditors/auditor1");
        assertThat(page)
                .contains(planned.organisation().name(), held.organisation().name())
                .contains("Planifié", "Réalisé", "Audit initial", "Actions de formation", "/tasks/");
        assertThat(Api.page("quality", "/auditors")).contains("/auditors/auditor1", "/auditors/auditor2");
    }

    @Test
    void auditorsSeeThemselvesAndNobodyElse() {
        CaseJourney other = Stages.contractSigned();
        other.completes("audit_assign_auditor", "administrator", Map.of("auditor", "auditor3"));

        assertThat(Api.page("auditor1", "/auditors"))
                .contains("/auditors/auditor1")
                .doesNotContain("/auditors/auditor3");
        assertThat(get("auditor1", "/auditors/auditor1").statusCode()).isEqualTo(200);
        assertThat(get("auditor1", "/auditors/auditor3").statusCode()).isEqualTo(404);
        assertThat(get("auditor3", "/auditors/auditor3").asString())
                .contains(other.organisation().name());
        assertThat(get("administrator", "/auditors/administrator").statusCode()).isEqualTo(404);
        assertThat(get("reviewer", "/auditors").statusCode()).isEqualTo(403);
        assertThat(get("decider", "/auditors/auditor1").statusCode()).isEqualTo(403);
    }

    private static String list(String user, String text) {
        Response found = Api.as(user)
                .accept("text/html")
                .header("Accept-Language", "fr")
                .queryParam("q", text)
                .get("/organisations");
        assertThat(found.statusCode()).isEqualTo(200);
        return found.asString();
    }

    private static Response get(String user, String path) {
        return Api.as(user).accept("text/html").get(path);
    }
}
