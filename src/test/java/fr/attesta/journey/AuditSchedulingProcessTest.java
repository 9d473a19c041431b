package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Process audit-scheduling")
class AuditSchedulingProcessTest {

    @Test
    void aChosenDateLeadsToAPlanAndToTheAudit() {
        CaseJourney file = Stages.auditPlanned();

        file.awaitStage("AUDIT").awaitMail("audit_plan");
        assertThat(file.awaitTask("audit_hold_audit").assignee()).isEqualTo(Stages.AUDITOR);
    }

    @Test
    void declinedDatesAreProposedAgainWithTheWishOfTheOrganisation() {
        CaseJourney file = Stages.datesProposed();

        file.clientAnswers("date_proposal", Map.of("none", true, "wish", "Plutôt en fin de mois"));
        assertThat(file.facts("audit_propose_dates").getString("wish")).isEqualTo("Plutôt en fin de mois");
        Stages.proposeDate(file);
        Stages.chooseDate(file);

        assertThat(file.mails()).containsSubsequence("date_proposal", "date_proposal");
    }

    @Test
    void theOrganisationIsRemindedTwiceToChooseADateAndThenTheCaseIsClosed() {
        CaseJourney file = Stages.datesProposed();

        file.letsPass("BODY_DATE_ANSWER").awaitClosed("NOT_PLANNED");

        assertThat(file.mails())
                .containsSubsequence("date_proposal", "date_reminder", "date_reminder", "audit_without_date");
    }

    @Test
    void aReminderCarriesALinkThatChoosesTheDateAsWell() {
        CaseJourney file = Stages.auditorAssigned();
        LocalDate later = Time.workingDay(Time.today().plusDays(30));
        file.completes("audit_propose_dates", Stages.AUDITOR, Map.of("dates", List.of(later.toString())));
        file.awaitMail("date_proposal");
        Time.advanceTo(file.due("BODY_DATE_ANSWER").minusDays(7));

        file.clientAnswers("date_reminder", Map.of("date", later.toString()));

        file.awaitTask("audit_prepare_plan");
    }

    @Test
    void theDayOfTheAuditWithoutAPlanInterruptsTheTaskAndClosesTheCase() {
        CaseJourney file = Stages.dateChosen();
        String task = file.awaitTask("audit_prepare_plan").id();

        file.letsPass("BODY_PLAN_BEFORE_AUDIT").awaitClosed("NOT_PLANNED");

        assertThat(file.mails()).contains("audit_without_plan").doesNotContain("audit_plan");
        assertThat(file.openTasks()).isEmpty();
        Api.as("administrator")
                .get("/api/tasks/" + task)
                .then()
                .body("state", org.hamcrest.Matchers.equalTo("CANCELLED"));
    }
}
