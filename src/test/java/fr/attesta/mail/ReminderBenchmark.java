package fr.attesta.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.benchmark.LargePortfolio;
import fr.attesta.benchmark.Unscheduled;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journey.Database;
import fr.attesta.local.LocalStackResource;
import fr.attesta.web.text.Languages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * How fast reminders are written into the ledger, and how fast they are handed to the local mail server. Not a test of the
 * build, because a busy machine would fail it: {@code mvn -q -Pbenchmarks -Dtest=ReminderBenchmark test}.
 */
@QuarkusTest
@TestProfile(Unscheduled.class)
@QuarkusTestResource(LocalStackResource.class)
class ReminderBenchmark {

    private static final int REMINDERS = Integer.getInteger("attesta.benchmark.reminders", 50_000);

    /** As many as half a minute should take; the local mailbox would keep all of them. */
    private static final int HANDED_OVER = Math.min(10_000, REMINDERS);

    private static final int BATCH = 200;
    private static final int WARM_UP = 2_000;
    private static final double LONGEST_WRITING_SECONDS = 30;
    private static final double FEWEST_PER_SECOND = 300;

    @Inject
    Mails mails;

    @Inject
    MailRelay relay;

    @Inject
    SignedLinks links;

    @Inject
    Clock clock;

    @Test
    void printsHowFastRemindersAreWrittenAndHandedOver() throws SQLException {
        int first = LargePortfolio.add(WARM_UP + REMINDERS, LocalDate.now(clock));
        seconds(() -> writeTogether(first, first + WARM_UP));
        double written = seconds(() -> writeTogether(first + WARM_UP, first + WARM_UP + REMINDERS));
        System.out.printf(
                Locale.ROOT, "%d reminders written in %.1f s, %.0f/s%n", REMINDERS, written, REMINDERS / written);

        Database.update(
                "update mail set state = 'FAILED' where state = 'PLANNED' and id not in (select id from mail where"
                        + " state = 'PLANNED' order by planned_at, id limit " + HANDED_OVER + ")");
        long sentBefore = sent();
        int before = LocalStackResource.mails().size();
        double handed = seconds(relay::relay);
        System.out.printf(
                Locale.ROOT, "%d mails handed over in %.1f s, %.0f/s%n", HANDED_OVER, handed, HANDED_OVER / handed);

        assertThat(sent()).isEqualTo(sentBefore + HANDED_OVER);
        assertThat(LocalStackResource.mails()).hasSize(before + HANDED_OVER);
        assertThat(written).isLessThan(LONGEST_WRITING_SECONDS * REMINDERS / 50_000);
        assertThat(HANDED_OVER / handed).isGreaterThan(FEWEST_PER_SECOND);
    }

    private static long sent() {
        return Database.count("select count(*) from mail where state = 'SENT' and attempts = 1");
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Two writers, as two instances of the application have. */
    private void writeTogether(int from, int to) {
        int half = (from + to) / 2;
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> write(half, to));
        write(from, half);
        other.join();
    }

    private void write(int from, int to) {
        for (int first = from; first < to; first += BATCH) {
            int begin = first;
            QuarkusTransaction.requiringNew().run(() -> {
                List<MailDraft> drafts = new ArrayList<>();
                for (int i = begin; i < Math.min(begin + BATCH, to); i++) {
                    drafts.add(reminder(i));
                }
                mails.plan(drafts);
            });
        }
    }

    /** One with a link to answer and one to decline further reminders, tied to a step of a deadline. */
    private MailDraft reminder(int number) {
        String link = links.issue(
                new LinkScope("benchmark", LargePortfolio.caseId(number), LargePortfolio.runId(number)),
                clock.instant().plus(Duration.ofDays(30)));
        return new MailDraft(
                LargePortfolio.caseId(number),
                "benchmark:" + number,
                MailDraft.Recipient.of("Paul Petit", "contact" + number + "@organisme.example", Languages.FRENCH),
                "file_update_reminder",
                List.of("Organisme " + number, "BENCH-" + number, LocalDate.now(clock)),
                link,
                List.of(),
                new MailDraft.Cause(LargePortfolio.deadlineId(number), LargePortfolio.stepId(number)));
    }
}
