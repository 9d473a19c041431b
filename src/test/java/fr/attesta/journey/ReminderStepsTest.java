package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.deadline.DuePlanner;
import fr.attesta.deadline.step.StepPlans;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Reminder steps after a standstill")
class ReminderStepsTest {

    private static final String QUOTE = "BODY_QUOTE_EXPIRY";
    private static final String PROPOSE = "R3_1_PROPOSE_DATE";

    @Inject
    DuePlanner planner;

    @Test
    void tenDaysOfStandstillAndSeveralPlannersGiveOneMailAndANoteForEachStepThatItReplaced() throws SQLException {
        onAWorkingDay();
        CaseJourney file = Stages.quoteSent();
        LocalDate today = Time.today();
        fall(file, QUOTE, -15, today.minusDays(10));
        fall(file, QUOTE, -7, today.minusDays(2));
        fall(file, QUOTE, -1, today);

        severalPlannersAtOnce();

        file.awaitMail("quote_reminder");
        assertThat(notes(file, QUOTE)).containsExactly("SUPERSEDED", "SUPERSEDED", "DONE", "PENDING", "PENDING");
        assertThat(file.mails()).containsExactly("quote_sent", "quote_reminder");
        assertThat(file.read("/journal").getList("code", String.class))
                .filteredOn("deadline.step_skipped"::equals)
                .hasSize(2);
        assertThat(file.read("/mails").getString("[1].stepId"))
                .isEqualTo(file.read("/deadlines")
                        .getString("find { it.rule == '" + QUOTE + "' }.steps.find { it.state == 'DONE' }.id"));
    }

    @Test
    void aReminderOfADateThatHasPassedExpiresAndTheProcessGoesOn() throws SQLException {
        onAWorkingDay();
        CaseJourney file = Stages.quoteSent();
        LocalDate today = Time.today();
        fall(file, QUOTE, -15, today.minusDays(16));
        fall(file, QUOTE, -7, today.minusDays(8));
        fall(file, QUOTE, -1, today.minusDays(2));
        fall(file, QUOTE, 0, today.minusDays(1));
        fall(file, QUOTE, 1, today);

        severalPlannersAtOnce();

        file.awaitClosed("NO_CONTRACT");
        assertThat(notes(file, QUOTE)).containsExactly("EXPIRED", "EXPIRED", "EXPIRED", "EXPIRED", "DONE");
        assertThat(file.mails()).containsExactly("quote_sent", "quote_expired");
    }

    @Test
    void anEscalationReachesEverybodyOfItsRoleOnce() throws SQLException {
        onAWorkingDay();
        CaseJourney file = Stages.contractSigned();
        file.until("a deadline", () -> file.runningDeadline(PROPOSE).isPresent());
        fall(file, PROPOSE, -7, Time.today());

        severalPlannersAtOnce();
        severalPlannersAtOnce();

        file.awaitMail("deadline_escalation");
        assertThat(Database.text(
                        "select string_agg(m.recipient_address, ',' order by 1) from mail m join case_file c on c.id ="
                                + " m.case_id where c.number = ? and m.template = 'deadline_escalation'",
                        file.number()))
                .isEqualTo(
                        Database.text(
                                "select string_agg(email, ',' order by 1) from staff_member where roles like '%administrator%'"));
    }

    @Test
    void whatNobodyReadsHappensOnASundayToo() throws SQLException {
        CaseJourney file = Cycle.certifiedWithAMinor();
        Time.advanceTo(Time.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        fall(file, Cycle.MINORS, 1, Time.today());

        planner.run();

        assertThat(Cycle.stateOf(file, Cycle.MINORS)).containsExactly("TO_VERIFY");
    }

    private static void onAWorkingDay() {
        LocalDate day = Time.today();
        Time.advanceTo(WorkingDays.onOrAfter(day));
    }

    private void severalPlannersAtOnce() {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<Void>> planners = IntStream.range(0, 4)
                    .mapToObj(one -> CompletableFuture.runAsync(planner::run, threads))
                    .toList();
            planners.forEach(CompletableFuture::join);
        }
    }

    /** The day of a step comes as it does after days without a planner. */
    private static void fall(CaseJourney file, String rule, int days, LocalDate on) throws SQLException {
        LocalDate planned = new StepPlans()
                .of(rule).stream()
                        .filter(plan -> plan.days() == days)
                        .findFirst()
                        .orElseThrow()
                        .firesOn(file.due(rule), null);
        // two steps may fall on the same working day: the earlier one is the first
        assertThat(Database.update(
                        "update deadline_step set fires_on = cast(? as date) where id = (select s.id from deadline_step s"
                                + " join deadline d on d.id = s.deadline_id join case_file c on c.id = d.case_id where"
                                + " c.number = ? and d.rule = ? and s.state = 'PENDING' and s.fires_on = cast(? as date)"
                                + " order by s.id limit 1)",
                        on.toString(),
                        file.number(),
                        rule,
                        planned.toString()))
                .isOne();
    }

    private static List<String> notes(CaseJourney file, String rule) {
        return List.of(Database.text(
                        "select string_agg(coalesce(s.note, s.state), ',' order by s.fires_on, s.id) from deadline_step s"
                                + " join deadline d on d.id = s.deadline_id join case_file c on c.id = d.case_id"
                                + " where c.number = ? and d.rule = ?",
                        file.number(),
                        rule)
                .split(","));
    }
}
