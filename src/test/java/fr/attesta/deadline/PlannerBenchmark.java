package fr.attesta.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.benchmark.LargePortfolio;
import fr.attesta.benchmark.Unscheduled;
import fr.attesta.calendar.PretendedTime;
import fr.attesta.calendar.WorkingDays;
import fr.attesta.local.LocalStackResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * How long the planner takes for a day of 450,000 certificates, and for a day of a tenth of them. Not a test of the build,
 * because a busy machine would fail it: {@code mvn -q -Pbenchmarks -Dtest=PlannerBenchmark test}.
 */
@QuarkusTest
@TestProfile(Unscheduled.class)
@QuarkusTestResource(LocalStackResource.class)
class PlannerBenchmark {

    private static final int CERTIFICATES = Integer.getInteger("attesta.benchmark.certificates", 450_000);
    private static final double LONGEST_DAY_SECONDS = 30;
    private static final double MOST_PER_OPERATION = 1.3;

    @Inject
    DuePlanner planner;

    @Inject
    PretendedTime time;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @AfterAll
    static void giveTheBrokerBack() {
        LocalStackResource.startZeebe();
    }

    private record Measured(int deadlines, double seconds, double longestDay) {

        double perDeadline() {
            return seconds / deadlines;
        }
    }

    @Test
    void printsTheTimeOfADayAndItsQueryPlan() throws SQLException {
        // the planner alone is measured: what it tells the engine waits in the outbox
        LocalStackResource.killZeebe();
        int tenth = CERTIFICATES / 10;
        toAWorkingDay();
        LargePortfolio.add(tenth, LocalDate.now(clock));
        days(10); // until the code is warm
        Measured few = days(10);
        LargePortfolio.add(CERTIFICATES - tenth, LocalDate.now(clock));
        Measured many = days(3);

        nextDay();
        plan().forEach(line -> System.out.println("  " + line));
        print(tenth, few);
        print(CERTIFICATES, many);
        System.out.printf(Locale.ROOT, "per deadline: %.2f times%n", many.perDeadline() / few.perDeadline());
        assertThat(many.longestDay()).isLessThan(LONGEST_DAY_SECONDS);
        assertThat(many.perDeadline()).isLessThan(few.perDeadline() * MOST_PER_OPERATION);
    }

    private static void print(int certificates, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "planner, %d certificates: %d deadlines acted in %.1f s, %.2f ms each, longest day %.1f s%n",
                certificates,
                measured.deadlines(),
                measured.seconds(),
                measured.perDeadline() * 1000,
                measured.longestDay());
    }

    /** So many working days, with the days between them. */
    private Measured days(int count) {
        int acted = 0;
        long all = 0;
        long longest = 0;
        for (int i = 0; i < count; i++) {
            nextDay();
            long start = System.nanoTime();
            acted += planner.run();
            long took = System.nanoTime() - start;
            all += took;
            longest = Math.max(longest, took);
        }
        return new Measured(acted, all / 1e9, longest / 1e9);
    }

    private void nextDay() {
        time.move(Duration.ofDays(1));
        toAWorkingDay();
    }

    private void toAWorkingDay() {
        while (!WorkingDays.isWorkingDay(LocalDate.now(clock))) {
            time.move(Duration.ofDays(1));
        }
    }

    private List<?> plan() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("explain (analyze, costs off, timing off) " + DueSteps.DUE)
                        .setParameter("today", LocalDate.now(clock))
                        .setParameter("mailsMayLeave", true)
                        .setParameter("except", new UUID[0])
                        .setParameter("most", DueSteps.BATCH)
                        .getResultList());
    }
}
