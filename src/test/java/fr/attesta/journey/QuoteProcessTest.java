package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Process quote")
class QuoteProcessTest {

    @Test
    void aCompleteApplicationIsQuotedAndItsAcceptanceMakesTheContract() {
        CaseJourney file = Stages.contractSigned();

        file.awaitTask("audit_assign_auditor");
        assertThat(file.mails()).containsSubsequence("quote_sent", "contract_signed");
        assertThat(file.runningDeadline("BODY_QUOTE_EXPIRY")).isEmpty();
    }

    @Test
    void missingPiecesAreAskedForAndTheApplicationIsCheckedAgainWhenTheyCome() {
        CaseJourney file = CaseJourney.applyWith(form -> form.remove("swornStatement"));
        assertThat(file.facts("quote_check_application").getList("missing")).isEqualTo(List.of("SWORN_STATEMENT"));
        file.tries("quote_check_application", "administrator", Map.of("result", "COMPLETE"))
                .statusCode(422);
        askForPieces(file);

        file.clientAnswers(
                "missing_pieces",
                Map.of(
                        "swornStatement",
                        Map.of(
                                "signedBy",
                                "Jeanne Martin",
                                "signedOn",
                                Time.today().toString())));
        Stages.sendQuote(file);

        assertThat(file.mails()).containsSubsequence("missing_pieces", "quote_sent");
    }

    @Test
    void theOrganisationIsRemindedStepByStepOfMissingPiecesAndThenTheApplicationIsAbandoned() {
        CaseJourney file = CaseJourney.applyWith(form -> form.remove("swornStatement"));
        askForPieces(file);

        file.letsPass("BODY_MISSING_PIECES").awaitClosed("NO_CONTRACT");

        assertThat(file.mails())
                .startsWith("missing_pieces", "missing_pieces_reminder", "missing_pieces_reminder")
                .endsWith("missing_pieces_reminder", "application_abandoned")
                .hasSizeBetween(5, 6);
    }

    @Test
    void anInadmissibleApplicationIsRefusedWithItsReason() {
        CaseJourney file = CaseJourney.apply();

        file.completes(
                "quote_check_application",
                "administrator",
                Map.of("result", "INADMISSIBLE", "remark", "Aucune action de formation"));

        file.awaitClosed("NO_CONTRACT");
        assertThat(file.mails()).containsExactly("application_refused");
    }

    @Test
    void aDeclinedQuoteClosesTheCase() {
        CaseJourney file = Stages.quoteSent();

        file.clientAnswers("quote_sent", Map.of("answer", "DECLINE", "reason", "Trop cher"));

        file.awaitClosed("NO_CONTRACT");
        assertThat(file.mails()).containsExactly("quote_sent", "quote_declined");
    }

    @Test
    void theOrganisationIsRemindedStepByStepOfItsQuoteAndThenTheQuoteExpires() {
        CaseJourney file = Stages.quoteSent();

        file.letsPass("BODY_QUOTE_EXPIRY").awaitClosed("NO_CONTRACT");

        assertThat(file.mails())
                .startsWith("quote_sent", "quote_reminder", "quote_reminder")
                .endsWith("quote_reminder", "quote_expired")
                .hasSizeBetween(5, 6);
    }

    @Test
    void aReminderCarriesALinkThatAcceptsTheQuoteAsWell() {
        CaseJourney file = Stages.quoteSent();
        Time.advanceTo(file.due("BODY_QUOTE_EXPIRY").minusDays(15));

        file.clientAnswers("quote_reminder", Stages.acceptance(false));

        file.awaitTask("audit_assign_auditor");
    }

    private static void askForPieces(CaseJourney file) {
        file.completes(
                "quote_check_application",
                "administrator",
                Map.of("result", "INCOMPLETE", "missing", List.of("SWORN_STATEMENT")));
        file.awaitMail("missing_pieces");
    }
}
