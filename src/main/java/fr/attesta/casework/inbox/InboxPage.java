package fr.attesta.casework.inbox;

import fr.attesta.casefile.CaseView;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.export.ExportTasks;
import fr.attesta.inbox.list.Count;
import fr.attesta.inbox.list.TaskPage;
import fr.attesta.inbox.list.query.Due;
import fr.attesta.inbox.list.query.FollowUp;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.list.query.TaskScope;
import fr.attesta.inbox.list.query.TaskSort;
import fr.attesta.inbox.phone.PhoneCallView;
import fr.attesta.inbox.saved.SavedFilterView;
import fr.attesta.provider.Contact;
import fr.attesta.workflow.zeebe.EngineHealth;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox shows.
 *
 * @param due the due dates, which are one click away
 * @param filters the others
 * @param colleagues to whom tasks can be given
 * @param saved lists under a name
 * @param shareable the roles that a list may be shared with
 * @param shownAt what comes later is new to the reader
 */
public record InboxPage(
        TaskPage list,
        List<Row> rows,
        Map<TaskScope, Count> scopes,
        InboxFilter due,
        List<InboxFilter> filters,
        List<Staff> colleagues,
        List<SavedFilterView> saved,
        List<Role> shareable,
        Engine engine,
        List<Call> calls,
        Instant shownAt) {

    /** Whether the process engine answers, and when it does not, how many decisions wait for it. */
    public record Engine(boolean reachable, long waitingDecisions) {

        static Engine of(EngineHealth engine) {
            return engine.reachableSince().isPresent()
                    ? new Engine(true, 0)
                    : new Engine(false, engine.waitingDecisions());
        }
    }

    /** A contact to call, with the case and the number to dial. */
    public record Call(PhoneCallView call, CaseView file, Contact contact) {}

    /** A part of the inbox with how much is in it. */
    public record Tab(String scope, Count count, boolean current) {}

    /**
     * One task in the list.
     *
     * @param days from today to the due date; negative when it has passed
     * @param assignee the name that people read; empty when it is the absent colleague whom the person stands in for
     * @param absent the name of the absent colleague for whom the task was taken, or can be
     * @param action what the person may do with it from the list: claim, release or nothing
     * @param movable whether the person may give it to somebody else
     */
    public record Row(
            TaskView task,
            Due due,
            long days,
            FollowUp followUp,
            @Nullable String assignee,
            @Nullable String absent,
            String action,
            boolean movable) {

        public long daysLate() {
            return -days;
        }

        /** How it is marked: the body's own targets stay in the background until they are missed, and are no missed dates then. */
        public String tone() {
            Due shown = due;
            if (task.ownTarget()) {
                shown = due == Due.OVERDUE ? Due.SOON : Due.LATER;
            }
            return shown.name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean anyMovable() {
        return rows.stream().anyMatch(Row::movable);
    }

    /** How many tasks a file of the list holds. */
    public int mostExported() {
        return ExportTasks.MOST;
    }

    public TaskQuery query() {
        return list.query();
    }

    public String scope() {
        return query().scope().name().toLowerCase(Locale.ROOT);
    }

    public List<Tab> tabs() {
        return scopes.entrySet().stream()
                .map(entry -> new Tab(
                        entry.getKey().name().toLowerCase(Locale.ROOT),
                        entry.getValue(),
                        entry.getKey() == query().scope()))
                .toList();
    }

    /** The address of this list, to come back to. */
    public String address() {
        return query().address();
    }

    /** The same as a parameter of another address. */
    public String from() {
        return URLEncoder.encode(address(), StandardCharsets.UTF_8);
    }

    /** Whether a saved list is the one that is shown. */
    public boolean shows(SavedFilterView filter) {
        return filter.address().equals(query().onPage(1).address());
    }

    public List<SavedFilterView> own() {
        return saved.stream().filter(SavedFilterView::mine).toList();
    }

    public boolean filtered() {
        return filters.stream().anyMatch(filter -> !filter.chosen().isEmpty());
    }

    public boolean narrowed() {
        return query().narrowed();
    }

    public List<String> sorts() {
        return Arrays.stream(TaskSort.values())
                .map(sort -> sort.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public String sort() {
        return query().sort().name().toLowerCase(Locale.ROOT);
    }

    public @Nullable String previous() {
        int page = query().page();
        return page > 1 ? "/inbox?" + query().onPage(page - 1).address() : null;
    }

    public @Nullable String next() {
        return list.hasNext() ? "/inbox?" + query().onPage(query().page() + 1).address() : null;
    }
}
