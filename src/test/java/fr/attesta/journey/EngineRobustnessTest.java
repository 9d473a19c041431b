package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.casefile.Stage;
import fr.attesta.local.LocalStackResource;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import fr.attesta.workflow.JobRuntime;
import fr.attesta.workflow.ProcessId;
import io.camunda.zeebe.client.ZeebeClient;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("What a case survives")
class EngineRobustnessTest {

    @Inject
    JobRuntime runtime;

    @Inject
    @All
    List<JobHandler> handlers;

    @Inject
    Runs runs;

    @Inject
    Cases cases;

    @Inject
    ZeebeClient engine;

    @Test
    void aBrokerThatIsRestartedInTheMiddleOfACaseGoesOnWithIt() {
        Time.advance(1);
        CaseJourney file = Stages.quoteSent();

        LocalStackResource.restartZeebe();
        file.clientAnswers("quote_sent", Stages.acceptance(false));

        file.completes("audit_assign_auditor", "administrator", Map.of("auditor", Stages.AUDITOR));
        file.awaitTask("audit_propose_dates");
    }

    @Test
    void aStepThatFailsIsTriedAgainAndAdministratorsSeeItMeanwhile() throws SQLException {
        CaseJourney file = CaseJourney.apply();
        Database.update("create function refuse_quote() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no quote today'; end $$");
        Database.update("create trigger refuse_quote before insert on quote for each row when (new.case_id = '"
                + file.id() + "') execute function refuse_quote()");
        try {
            file.completes("quote_check_application", "administrator", Map.of("result", "COMPLETE"));
            file.until(
                    "the trouble on its page",
                    () -> Api.page("administrator", "/admin").contains(file.number()));
            assertThat(Api.page("administrator", "/admin")).contains("no quote today");
        } finally {
            Database.update("drop trigger refuse_quote on quote");
            Database.update("drop function refuse_quote");
        }

        file.awaitTask("quote_review_quote");
        file.until("no trouble", () -> !Api.page("administrator", "/admin").contains(file.number()));
    }

    @Test
    void aStepThatComesLateOpensNoCaseThatIsClosed() {
        CaseJourney file = CaseJourney.apply();
        file.withdraws().awaitClosed("WITHDRAWN");

        QuarkusTransaction.requiringNew().run(() -> cases.reach(UUID.fromString(file.id()), Stage.DECISION));

        assertThat(file.stage()).isEqualTo("CLOSED");
    }

    @Test
    void peopleWorkOnWhileTheBrokerIsDownAndItLearnsEverythingWhenItIsBack() {
        CaseJourney waiting = CaseJourney.apply();
        waiting.awaitTask("quote_check_application");
        CaseJourney accepted = Stages.quoteSent();
        LocalStackResource.killZeebe();
        CaseJourney opened;
        try {
            waiting.completes("quote_check_application", "administrator", Map.of("result", "COMPLETE"));
            accepted.clientAnswers("quote_sent", Stages.acceptance(false));
            opened = CaseJourney.apply();
            assertThat(unsent(waiting)).isEqualTo(1);
            assertThat(unsent(accepted)).isEqualTo(1);
            assertThat(unsent(opened)).isEqualTo(1);
        } finally {
            LocalStackResource.startZeebe();
        }

        waiting.awaitTask("quote_review_quote");
        accepted.awaitTask("audit_assign_auditor");
        opened.awaitTask("quote_check_application");
        for (CaseJourney file : List.of(waiting, accepted, opened)) {
            // the answer of the engine is noted after the task that it brings
            file.until("an outbox without its messages", () -> unsent(file) == 0);
            assertThat(file.tasks().stream().map(CaseJourney.TaskLine::kind)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aBrokerThatIsRestartedIsToldThePretendedTime() {
        Time.advance(1);

        LocalStackResource.restartZeebe();

        CaseJourney.apply()
                .until(
                        "the day of the application",
                        () -> !brokerTime().isBefore(Time.now().toInstant().minus(Duration.ofMinutes(1))));
    }

    private static Instant brokerTime() {
        String address = LocalStackResource.zeebeMonitoringAddress()
                .resolve("/actuator/clock")
                .toString();
        return Instant.ofEpochMilli(RestAssured.given().get(address).jsonPath().getLong("epochMilli"));
    }

    @Test
    void aJobThatIsDeliveredTwiceActsOnce() {
        CaseJourney file = Stages.quoteSent();
        List<String> journal = file.journal();
        long key = Database.count("select max(job_key) from processed_job where type = 'quote.send-quote'");
        Job again = new Job(
                key,
                "quote.send-quote",
                1,
                "quote",
                "quote_send_quote",
                Map.of(),
                Map.of("caseId", file.id(), "runId", run(file).toString()));

        Map<String, Object> answer = runtime.run(handler("quote.send-quote"), again);

        assertThat(answer).isEmpty();
        assertThat(file.mails()).containsExactly("quote_sent");
        assertThat(file.journal()).isEqualTo(journal);
    }

    @Test
    void aCompletionWhoseAnswerWasLostIsSentAgainWithoutHarm() throws Exception {
        CaseJourney file = CaseJourney.apply();
        file.completes("quote_check_application", "administrator", Map.of("result", "COMPLETE"));
        file.awaitTask("quote_review_quote");

        Database.update(
                "update outbox_message set sent_at = null, claimed_until = created_at where case_id = ?::uuid",
                file.id());
        file.completes("quote_review_quote", "administrator", Map.of());

        file.awaitMail("quote_sent").until("an empty outbox", () -> unsent(file) == 0);
        assertThat(file.tasks().stream().map(CaseJourney.TaskLine::kind))
                .containsExactly("quote_check_application", "quote_review_quote");
        assertThat(file.journal().stream().filter("process.started"::equals)).hasSize(1);
    }

    @Test
    void startingTheSameRunTwiceYieldsTheSameRunOnce() {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");
        UUID caseId = UUID.fromString(file.id());

        RunView again = QuarkusTransaction.requiringNew()
                .call(() -> runs.start(caseId, ProcessId.INITIAL_CERTIFICATION, 0, Map.of()));

        assertThat(again.id()).isEqualTo(run(file));
        assertThat(Database.count("select count(*) from process_run where case_id = ?::uuid", file.id()))
                .isEqualTo(1);
        assertThat(Database.count("select count(*) from outbox_message where case_id = ?::uuid", file.id()))
                .isEqualTo(1);
    }

    @Test
    void aTaskWhoseProcessWasInterruptedInTheEngineLeavesTheInbox() throws SQLException {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");
        long instance = Database.count("select instance_key from process_run where case_id = ?::uuid", file.id());

        engine.newCancelInstanceCommand(instance).send().join();
        longUnheardOf(file);

        file.until("an empty inbox", () -> file.openTasks().isEmpty());
    }

    @Test
    void aTaskThatTheEngineStillWaitsForStaysInTheInbox() throws SQLException {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");

        longUnheardOf(file);

        file.until("an answer of the engine", () -> unheardOf(file) == 0);
        assertThat(file.openTasks()).hasSize(1);
    }

    @Test
    void aTaskThatOurDatabaseHasLostComesAgain() throws SQLException {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");
        long job = Database.count("select job_key from task where case_id = ?::uuid", file.id());
        Database.update("delete from task where case_id = ?::uuid", file.id());

        // what the end of the lease does
        engine.newUpdateTimeoutCommand(job).timeout(Duration.ofMillis(1)).send().join();

        file.awaitTask("quote_check_application");
    }

    /** As if the hour had passed after which the engine is asked after a task. */
    private static void longUnheardOf(CaseJourney file) throws SQLException {
        Database.update("update task set seen_at = seen_at - interval '1 day' where case_id = ?::uuid", file.id());
    }

    private static long unheardOf(CaseJourney file) {
        return Database.count(
                "select count(*) from task where case_id = ?::uuid and seen_at < now() - interval '1 hour'", file.id());
    }

    private JobHandler handler(String type) {
        return handlers.stream()
                .filter(known -> known.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static UUID run(CaseJourney file) {
        return UUID.fromString(Database.text("select id from process_run where case_id = ?::uuid", file.id()));
    }

    private static long unsent(CaseJourney file) {
        return Database.count(
                "select count(*) from outbox_message where sent_at is null and case_id = ?::uuid", file.id());
    }
}
