package fr.attesta.kill;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Database;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import fr.attesta.local.mail.ReceivedMail;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what became of cases whose quotes expired: in the ledger, in the mailbox and in the register of deadlines. */
record Toll(List<CaseJourney> files, int kills) {

    private static final String MAILS = " from mail m where m.case_id = any(cast(? as uuid[]))";
    private static final String STEPS =
            " from deadline_step s join deadline d on d.id = s.deadline_id where d.case_id = any(cast(? as uuid[]))";

    /** Waits until everything that is due has had its effect and every mail has left. */
    void awaitQuiet() {
        Persistently.until("a day without anything left to do", () -> {
            String today = Time.today().toString();
            return count("select count(*)" + STEPS + " and s.state = 'PENDING' and s.fires_on <= date '" + today + "'")
                            == 0
                    && count("select count(*) from outbox_message where sent_at is null and case_id = any(cast(? as"
                                    + " uuid[]))")
                            == 0
                    && count("select count(*)" + MAILS + " and m.state <> 'SENT'") == 0
                    && mails("quote_sent") == files.size()
                    && mails("quote_reminder") >= acted("REMINDER")
                    && mails("quote_expired") >= acted("MESSAGE");
        });
    }

    /** Asserts that nothing is late, twice or lost. */
    void check() {
        nothingIsLate();
        nothingIsLostOrPlannedTwice();
        onlyMarkedMailsArriveTwice();
    }

    private void nothingIsLate() {
        assertThat(count("select count(*)" + STEPS + " and s.state = 'PENDING'"))
                .isZero();
        assertThat(count("select count(*)" + STEPS + " and s.state = 'DONE' and s.acted_on > s.fires_on"))
                .isZero();
        // two steps that a holiday brings to the same working day are one mail; any other superseded step was late
        assertThat(count("select count(*)" + STEPS + " and s.state = 'SKIPPED' and s.note = 'SUPERSEDED' and not exists"
                        + " (select 1 from deadline_step o where o.deadline_id = s.deadline_id and o.state = 'DONE' and"
                        + " o.fires_on = s.fires_on)"))
                .isZero();
    }

    private void nothingIsLostOrPlannedTwice() {
        assertThat(mails("quote_sent")).isEqualTo(files.size());
        assertThat(mails("quote_expired")).isEqualTo(files.size()).isEqualTo(acted("MESSAGE"));
        assertThat(mails("quote_reminder")).isPositive().isEqualTo(acted("REMINDER"));
        assertThat(count("select count(distinct (m.step_id))" + MAILS + " and m.template = 'quote_reminder'"))
                .isEqualTo(acted("REMINDER"));
        for (CaseJourney file : files) {
            // the last kill may have left the application a dead connection or two
            Persistently.until("the end of " + file, () -> {
                file.awaitClosed("NO_CONTRACT");
                return true;
            });
            assertThat(file.tasks().stream().map(CaseJourney.TaskLine::kind))
                    .containsExactly("quote_check_application", "quote_review_quote");
            assertThat(file.journal()).filteredOn("process.started"::equals).hasSize(1);
            assertThat(file.journal()).filteredOn("process.ended"::equals).hasSize(1);
        }
    }

    private void onlyMarkedMailsArriveTwice() {
        Map<String, Long> copies = LocalStackResource.mails().stream()
                .map(ReceivedMail::messageId)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long surplus = 0;
        for (String line : Database.text("select string_agg(m.id || ' ' || m.possible_duplicate, ',')" + MAILS, ids())
                .split(",")) {
            String[] mail = line.split(" ");
            long arrived = copies.getOrDefault("<" + mail[0] + "@attesta>", 0L);
            assertThat(arrived).as("copies of mail %s", mail[0]).isPositive();
            if (arrived > 1) {
                assertThat(mail[1]).as("mark of mail %s", mail[0]).isEqualTo("true");
                surplus += arrived - 1;
            }
        }
        assertThat(surplus).as("one mail was in flight at each kill").isLessThanOrEqualTo(kills);
        System.out.println(kills + " kills, " + files.size() + " cases, " + copies.size() + " mails, " + surplus
                + " of them arrived twice, each marked");
    }

    private long mails(String template) {
        return count("select count(*)" + MAILS + " and m.template = '" + template + "'");
    }

    private long acted(String effect) {
        return count("select count(*)" + STEPS + " and s.state = 'DONE' and s.effect = '" + effect + "'");
    }

    private long count(String sql) {
        return Database.count(sql, ids());
    }

    private String ids() {
        return files.stream().map(CaseJourney::id).collect(Collectors.joining(",", "{", "}"));
    }
}
