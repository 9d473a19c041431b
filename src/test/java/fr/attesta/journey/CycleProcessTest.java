package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Processes surveillance and renewal")
class CycleProcessTest implements OnItsOwn {

    private static final String RENEWAL_AUDIT = "R3_12_RENEWAL_AUDIT";
    private static final String RENEWAL_DECISION = "R3_12_RENEWAL_DECISION";

    @Test
    void theThreeYearsOfACertificateLeadToANewOneFromTheDayAfter() {
        CaseJourney file = Cycle.certifiedWithAMinor();
        JsonPath first = Cycle.certificate(file);
        Cycle.maintain(file);
        assertThat(Cycle.stateOf(file, Cycle.MINORS)).containsExactly("MET");
        file.awaitMail("certificate_maintained");

        Cycle.renew(file);

        JsonPath second = Cycle.certificate(file);
        assertThat(LocalDate.parse(second.getString("start")))
                .isEqualTo(LocalDate.parse(first.getString("end")).plusDays(1));
        assertThat(second.getString("number")).isNotEqualTo(first.getString("number"));
    }

    @Test
    void aRenewalIsAuditedAndDecidedWhileTheCertificateStillLasts() {
        CaseJourney file = Stages.certified();
        LocalDate end = LocalDate.parse(Cycle.certificate(file).getString("end"));
        Cycle.maintain(file);
        assertThat(file.runningDeadline(RENEWAL_DECISION)).isEmpty();
        Cycle.prepareRenewal(file);
        assertThat(file.due(RENEWAL_AUDIT)).isEqualTo(end.minusMonths(4));
        assertThat(file.due(RENEWAL_DECISION)).isEqualTo(end.minusDays(1));

        Stages.audit(file);

        assertThat(Cycle.stateOf(file, RENEWAL_AUDIT)).containsExactly("MET");
        assertThat(file.awaitTask("decision_review_file").dueOn())
                .isEqualTo(end.minusDays(1).toString());
        file.completes("decision_review_file", "reviewer", Stages.passed());
        assertThat(file.awaitTask("decision_decide").dueOn())
                .isEqualTo(end.minusDays(1).toString());
        file.completes("decision_decide", "decider", Map.of("decision", "GRANTED"));
        assertThat(Cycle.stateOf(file, RENEWAL_DECISION)).containsExactly("MET");
    }

    @Test
    void aRenewalThatNobodyAuditsAlarmsThoseWhoAnswerForIt() {
        CaseJourney file = Stages.certified();
        Cycle.maintain(file);
        Cycle.prepareRenewal(file);
        file.completes("audit_assign_auditor", "administrator", Map.of("auditor", Stages.AUDITOR));
        assertThat(file.facts("audit_propose_dates").getString("advisedTo"))
                .isEqualTo(file.due(RENEWAL_AUDIT).toString());
        int before = Collections.frequency(file.mails(), "deadline_escalation");

        Time.advanceTo(file.due(RENEWAL_AUDIT).plusDays(3));
        file.awaitMails("deadline_escalation", before + 2);
        Time.advanceTo(file.due(RENEWAL_DECISION));
        file.awaitMails("deadline_escalation", before + 4);

        assertThat(file.mailText("deadline_escalation")).contains("Décision de renouvellement");
    }

    @Test
    void anUnansweredSurveillanceIsRemindedAndPreparedFromWhatIsKnownAndMayEndInSuspension() {
        CaseJourney file = Stages.certified();
        assertThat(title(file)).contains("Certifié").doesNotContain("Surveillance");
        Cycle.startSurveillance(file);
        assertThat(title(file)).contains("Surveillance");

        file.letsPass("BODY_FILE_UPDATE");
        file.completes("cycle_review_file_update", "administrator", Map.of());
        assertThat(file.mails())
                .containsSubsequence("file_update_surveillance", "file_update_reminder", "file_update_reminder");
        file.completes("audit_assign_auditor", "administrator", Map.of("auditor", Stages.AUDITOR));
        Stages.proposeDate(file);
        file.letsPass("BODY_DATE_ANSWER");
        file.awaitTask("decision_review_file");
        assertThat(file.stage()).isEqualTo("DECISION");
        file.completes("decision_review_file", "reviewer", Stages.passed());
        file.tries("decision_decide", "decider", Map.of("decision", "MAINTAINED"))
                .statusCode(422);
        file.completes("decision_decide", "decider", Map.of("decision", "SUSPENDED", "reasons", "Audit impossible"));

        file.awaitMail("certificate_suspended");
        assertThat(Cycle.certificate(file).getString("status")).isEqualTo("SUSPENDED");
    }

    /** The page of the case as far as its next date. */
    private static String title(CaseJourney file) {
        String page = Api.page("administrator", "/cases/" + file.number());
        return page.substring(0, page.indexOf("case-head"));
    }

    @Test
    void aSurveillanceMayEndInWithdrawal() {
        CaseJourney file = Stages.certified();
        Cycle.startSurveillance(file);
        file.clientAnswers("file_update_surveillance", Cycle.news());
        file.completes("cycle_review_file_update", "administrator", Map.of());
        Stages.audit(file, "MAJOR");
        assertThat(file.invoiced()).containsExactly("SURVEILLANCE");
        file.awaitMail("action_plan_requested").letsPass("R3_7_MINOR_PLAN");
        file.completes("decision_review_file", "reviewer", Stages.passed());

        file.completes("decision_decide", "decider", Map.of("decision", "WITHDRAWN", "reasons", "Majeure non levée"));

        file.awaitMail("certificate_withdrawn").awaitClosed("WITHDRAWN");
        assertThat(Cycle.certificate(file).getString("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void anOrganisationMayEndItsCertificationDuringASurveillance() {
        CaseJourney file = Stages.certified();
        Cycle.startSurveillance(file);

        file.withdraws().awaitClosed("TERMINATED");
    }

    @Test
    void nobodyVerifiesAMinorOfACertificationThatIsEnded() {
        CaseJourney file = Cycle.certifiedWithAMinor();
        assertThat(Cycle.stateOf(file, Cycle.MINORS)).containsExactly("RUNNING");

        file.withdraws().awaitClosed("TERMINATED");

        assertThat(Cycle.stateOf(file, Cycle.MINORS)).containsExactly("CANCELLED");
    }

    @Test
    void anUnansweredRenewalQuoteEndsTheCertification() {
        CaseJourney file = Stages.certified();
        Time.advanceTo(Cycle.windowStart(file, "R3_12_RENEWAL_CONTACT"));
        file.awaitMail("file_update_renewal").letsPass("BODY_FILE_UPDATE");
        file.until("renewal review", () -> renewalReview(file) != null);
        String task = renewalReview(file);
        Api.as("administrator").post("/api/tasks/" + task + "/claim").then().statusCode(200);
        Api.as("administrator")
                .body(Map.of())
                .post("/api/tasks/" + task + "/complete")
                .then()
                .statusCode(200);
        file.completes("quote_review_quote", "administrator", Map.of());
        file.awaitMails("quote_sent", 2);

        file.letsPass("BODY_QUOTE_EXPIRY").awaitClosed("NOT_RENEWED");
    }

    private static String renewalReview(CaseJourney file) {
        return file.read("/tasks")
                .getString(
                        "find { it.kind == 'cycle_review_file_update' && it.process == 'renewal' && it.state == 'OPEN'"
                                + " }?.id");
    }
}
