package fr.attesta.inbox.feed;

import fr.attesta.identity.IdentityConfig;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.list.TaskList;
import fr.attesta.inbox.list.Viewers;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.list.query.TaskScope;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a person has taken and until when, as a calendar: a whole day for each task with a due date. */
@ApplicationScoped
class DueDates {

    /** The nearest ones; nobody has more in hand. */
    private static final int MOST = 500;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final TaskList tasks;
    private final Viewers viewers;
    private final StaffDirectory staff;
    private final Messages messages;
    private final String tasksAddress;
    private final Clock clock;

    DueDates(
            TaskList tasks,
            Viewers viewers,
            StaffDirectory staff,
            Messages messages,
            IdentityConfig identity,
            Clock clock) {
        this.tasks = tasks;
        this.viewers = viewers;
        this.staff = staff;
        this.messages = messages;
        this.tasksAddress = identity.publicUrl() + "/tasks/";
        this.clock = clock;
    }

    @Transactional
    String of(Staff person) {
        Locale language = staff.languageOf(person.userName());
        List<TaskView> mine = tasks.first(TaskQuery.of(TaskScope.MINE), viewers.of(person), MOST);
        String name = messages.text(language, "feed_name");
        CalendarText calendar = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Attesta//Due dates//FR")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .line("X-PUBLISHED-TTL", "PT1H");
        String now = STAMP.format(clock.instant());
        for (TaskView task : mine) {
            LocalDate day = task.dueOn();
            if (day != null) {
                calendar.line("BEGIN", "VEVENT")
                        .line("DTSTAMP", now)
                        .line("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
                describe(calendar, task, language);
                calendar.line("END", "VEVENT");
            }
        }
        return calendar.line("END", "VCALENDAR").toString();
    }

    private void describe(CalendarText calendar, TaskView task, Locale language) {
        String what = messages.text(language, "task_" + task.kind());
        String whose = task.ownTarget() ? " (" + messages.text(language, "task_target") + ")" : "";
        calendar.line("UID", task.id() + "@attesta")
                .text("SUMMARY", what + whose + " · " + task.providerName())
                .text("DESCRIPTION", task.caseNumber())
                .line("URL", tasksAddress + task.id())
                .line("CLASS", "PRIVATE")
                .line("TRANSP", "TRANSPARENT");
    }
}
