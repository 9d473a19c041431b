package fr.attesta.inbox.digest;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.identity.IdentityConfig;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.list.OpenWork;
import fr.attesta.inbox.list.TaskLines;
import fr.attesta.inbox.list.Viewers;
import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * One mail on the morning of a working day to each member of staff with open tasks: theirs, and those of their roles that
 * nobody has taken. The key in the ledger is the person and the day, so no restart sends a second one.
 */
@ApplicationScoped
class TaskDigest {

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final int LONGEST_LIST = 40;

    private final OpenWork work;
    private final Viewers viewers;
    private final TaskLines lines;
    private final StaffDirectory staff;
    private final Mails mails;
    private final String inboxAddress;
    private final Clock clock;

    TaskDigest(
            OpenWork work,
            Viewers viewers,
            TaskLines lines,
            StaffDirectory staff,
            Mails mails,
            IdentityConfig identity,
            Clock clock) {
        this.work = work;
        this.viewers = viewers;
        this.lines = lines;
        this.staff = staff;
        this.mails = mails;
        this.inboxAddress = identity.publicUrl() + "/inbox";
        this.clock = clock;
    }

    /** What was open at half past seven, even if the application only wakes up later in the day. */
    @Scheduled(every = "${attesta.inbox.digest-every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void send() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime morning = now.with(MORNING);
        if (now.isBefore(morning) || !WorkingDays.isWorkingDay(now.toLocalDate())) {
            return;
        }
        staff.all().stream()
                .filter(person -> !mails.planned(key(person, now.toLocalDate())))
                .forEach(person -> send(person, morning));
    }

    private void send(Staff person, ZonedDateTime morning) {
        OpenWork.Found open = work.at(morning.toInstant(), viewers.of(person), LONGEST_LIST);
        if (open.count() == 0) {
            return;
        }
        LocalDate today = morning.toLocalDate();
        Locale language = staff.languageOf(person.userName());
        mails.plan(new MailDraft(
                null,
                key(person, today),
                MailDraft.Recipient.of(person.displayName(), person.email(), language),
                "task_digest",
                List.of(today, open.count(), open.overdue(), lines.of(open.first(), language)),
                inboxAddress));
    }

    private static String key(Staff person, LocalDate day) {
        return "task-digest:" + person.userName() + ":" + day;
    }
}
