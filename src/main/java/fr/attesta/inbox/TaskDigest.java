package fr.attesta.inbox;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.identity.IdentityConfig;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import fr.attesta.web.text.Messages;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One mail on the morning of a working day to each member of staff with open tasks: theirs, and those of their roles that
 * nobody has taken. The key in the ledger is the person and the day, so no restart sends a second one.
 */
@ApplicationScoped
class TaskDigest {

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final int LONGEST_LIST = 40;

    private final Tasks tasks;
    private final StaffDirectory staff;
    private final Mails mails;
    private final Messages messages;
    private final String inboxAddress;
    private final Clock clock;

    TaskDigest(
            Tasks tasks, StaffDirectory staff, Mails mails, Messages messages, IdentityConfig identity, Clock clock) {
        this.tasks = tasks;
        this.staff = staff;
        this.mails = mails;
        this.messages = messages;
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
        List<Task> open = tasks.openFor(person.userName(), person.roles(), morning.toInstant());
        if (open.isEmpty()) {
            return;
        }
        LocalDate today = morning.toLocalDate();
        Locale language = staff.languageOf(person.userName());
        long overdue = open.stream()
                .filter(task -> task.dueOn != null && task.dueOn.isBefore(today))
                .count();
        String list = open.stream()
                .limit(LONGEST_LIST)
                .map(task -> line(task, language))
                .collect(Collectors.joining("\n\n"));
        mails.plan(new MailDraft(
                null,
                key(person, today),
                MailDraft.Recipient.of(person.displayName(), person.email(), language),
                "task_digest",
                List.of(today, open.size(), overdue, list),
                inboxAddress));
    }

    private String line(Task task, Locale language) {
        String what = messages.text(language, "task_" + task.kind);
        return task.dueOn == null
                ? messages.text(language, "digest_task", task.caseNumber, task.providerName, what)
                : messages.text(language, "digest_task_due", task.caseNumber, task.providerName, what, task.dueOn);
    }

    private static String key(Staff person, LocalDate day) {
        return "task-digest:" + person.userName() + ":" + day;
    }
}
