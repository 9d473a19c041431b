package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The page of a case")
class CasePageTest {

    @Test
    void theHeadSaysWhoHasTheBallFromStepToStep() {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");
        assertThat(head(file)).contains("Administration", "Vérifier la demande").doesNotContain("L’organisme");

        Stages.sendQuote(file);
        assertThat(head(file))
                .contains("L’organisme", "Votre devis de certification", "Expiration d’un devis sans réponse");

        file.clientAnswers("quote_sent", Stages.acceptance(false));
        file.completes("audit_assign_auditor", "administrator", Map.of("auditor", "auditor1"));
        file.awaitTask("audit_propose_dates");
        assertThat(head(file))
                .contains("Proposer des dates", "Proposition d’une date d’audit", "dans 30 jours")
                .doesNotContain("L’organisme");
    }

    @Test
    void aReminderIsNoSecondQuestionAndAnAnsweredOneIsNone() {
        CaseJourney file = Stages.quoteSent();
        Time.advance(18);
        file.awaitMail("quote_reminder");
        assertThat(head(file)).containsOnlyOnce("Votre devis de certification");

        file.clientAnswers("quote_reminder", Stages.acceptance(false));
        file.awaitTask("audit_assign_auditor");
        assertThat(head(file)).doesNotContain("Votre devis de certification");
    }

    @Test
    void aCaseThatIsOverWaitsForNobody() {
        CaseJourney file = Stages.quoteSent();
        file.withdraws().awaitClosed("WITHDRAWN");

        assertThat(head(file)).contains("le dossier est clos").doesNotContain("Votre devis");
    }

    @Test
    void aCertificationIsEndedByItsNameAndOnlyWhenThatIsConfirmed() {
        CaseJourney file = Stages.certified();
        String page = "/cases/" + file.number();
        assertThat(Api.page("administrator", page))
                .contains("Résilier la certification", "le certificat prend fin aujourd’hui")
                .contains("/verify/" + file.certificateNumber(), "Valide")
                .doesNotContain("Retirer la demande");

        assertThat(PageForm.posts("administrator", page, page + "/withdraw", Map.of("reason", "Fin d’activité"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(file.journal()).doesNotContain("case.withdrawn");

        Map<String, String> confirmed = Map.of("reason", "Fin d’activité", "confirmed", "true");
        assertThat(PageForm.posts("administrator", page, page + "/withdraw", confirmed)
                        .statusCode())
                .isEqualTo(303);
        file.awaitClosed("TERMINATED");
        assertThat(Cycle.certificate(file).getString("status")).isEqualTo("TERMINATED");
    }

    @Test
    void everyTabOfACertifiedCaseTellsItsPart() {
        CaseJourney file = Stages.finalReport("MINOR");
        remark(file, "Le rapport est bien complet.");

        assertThat(tab(file, "timeline")).contains("Ce qui s’est passé", "Devis accepté", "Audit réalisé");
        assertThat(tab(file, "organisation"))
                .contains(file.organisation().siren(), file.organisation().email());
        assertThat(tab(file, "audit")).contains("Audit initial", "aucune majeure, une mineure", "final, envoyé le");
        assertThat(tab(file, "findings")).contains("NC-1", "Mineure", "Constat sur l’indicateur");
        assertThat(tab(file, "documents")).contains("-contrat.pdf", "-rapport-audit-v2.pdf", "SHA-256");
        assertThat(tab(file, "comments")).contains("Le rapport est bien complet.");
        assertThat(tab(file, "deadlines")).contains("non-conformité mineure");
        assertThat(tab(file, "mails")).contains("Empreinte SHA-256");
        assertThat(tab(file, "journal")).contains("Chaîne intacte");
    }

    @Test
    void anEmptyTabSaysWhatWouldFillIt() {
        CaseJourney file = CaseJourney.apply();

        assertThat(tab(file, "audit")).contains("dès qu’un auditeur est affecté");
        assertThat(tab(file, "findings")).contains("Aucune non-conformité");
        assertThat(tab(file, "comments")).contains("Une remarque s’écrit sur la page d’une tâche");
        assertThat(tab(file, "no-such-tab")).contains("Tâches en cours");
    }

    @ParameterizedTest
    @CsvSource({"auditor1,200", "auditor2,404", "reviewer,200", "quality,200"})
    void everyTabIsForThoseWhoMaySeeTheCase(String user, int status) {
        CaseJourney file = Stages.auditorAssigned();

        for (String tab : CaseJourney.TABS) {
            Api.as(user)
                    .accept("text/html")
                    .get("/cases/" + file.number() + "?tab=" + tab)
                    .then()
                    .statusCode(status);
        }
        Api.as(user)
                .accept("text/html")
                .get("/cases/" + file.number() + "/process")
                .then()
                .statusCode(status);
    }

    @Test
    void theProcessNamesWhoseTaskItIs() {
        CaseJourney file = Stages.auditorAssigned();
        file.awaitTask("audit_propose_dates");

        String page = Api.page("administrator", "/cases/" + file.number() + "/process");

        assertThat(page.substring(page.indexOf("process-now"), page.indexOf("process-diagrams")))
                .contains("Julien Moreau")
                .doesNotContain(Stages.AUDITOR);
    }

    @Test
    void theProcessTellsHowLongStepsTookAndWereAllowedTo() {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");
        Time.advance(2);
        file.completes("quote_check_application", "administrator", Map.of("result", "COMPLETE"));
        file.awaitTask("quote_review_quote");
        Time.advance(15);

        String page = Api.page("administrator", "/cases/" + file.number() + "/process");

        assertThat(page.substring(page.indexOf("process-now"), page.indexOf("process-diagrams")))
                .contains("depuis 15 jours, ", " prévus, <strong>", " de retard");
        assertThat(page.substring(page.indexOf("process-legend")))
                .contains("Étudier la recevabilité", " : 2 jours, ", " prévus")
                .doesNotContain("de retard");
    }

    private static void remark(CaseJourney file, String text) {
        String task = "/tasks/" + file.tasks().getLast().id();
        PageForm.postsParts("administrator", task, task + "/comments", Map.of("text", text))
                .then()
                .statusCode(303);
    }

    private static String head(CaseJourney file) {
        String page = Api.page("administrator", "/cases/" + file.number());
        int start = page.indexOf("case-head");
        return page.substring(start, page.indexOf("</dl>", start));
    }

    private static String tab(CaseJourney file, String tab) {
        return Api.page("administrator", "/cases/" + file.number() + "?tab=" + tab);
    }
}
