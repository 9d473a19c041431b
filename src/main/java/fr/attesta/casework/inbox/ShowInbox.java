package fr.attesta.casework.inbox;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.list.CountTasks;
import fr.attesta.inbox.list.TaskCounts;
import fr.attesta.inbox.list.TaskList;
import fr.attesta.inbox.list.TaskPage;
import fr.attesta.inbox.list.Viewer;
import fr.attesta.inbox.list.Viewers;
import fr.attesta.inbox.list.query.Due;
import fr.attesta.inbox.list.query.FollowUp;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.phone.PhoneCalls;
import fr.attesta.inbox.saved.SaveFilter;
import fr.attesta.provider.Providers;
import fr.attesta.workflow.zeebe.EngineHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what the inbox shows, in one reading. */
@ApplicationScoped
class ShowInbox {

    private final TaskList tasks;
    private final CountTasks counts;
    private final Viewers viewers;
    private final InboxFilters filters;
    private final SaveFilter saved;
    private final StaffDirectory staff;
    private final PhoneCalls calls;
    private final Cases cases;
    private final Providers providers;
    private final EngineHealth engine;
    private final Clock clock;

    ShowInbox(
            TaskList tasks,
            CountTasks counts,
            Viewers viewers,
            InboxFilters filters,
            SaveFilter saved,
            StaffDirectory staff,
            PhoneCalls calls,
            Cases cases,
            Providers providers,
            EngineHealth engine,
            Clock clock) {
        this.tasks = tasks;
        this.counts = counts;
        this.viewers = viewers;
        this.filters = filters;
        this.saved = saved;
        this.staff = staff;
        this.calls = calls;
        this.cases = cases;
        this.providers = providers;
        this.engine = engine;
        this.clock = clock;
    }

    @Transactional
    InboxPage of(TaskQuery query) {
        // before the list is read, so that nothing comes unnoticed in between
        Instant shownAt = clock.instant();
        Viewer viewer = viewers.current();
        TaskPage page = tasks.find(query, viewer);
        TaskCounts numbers = counts.filters(page, viewer);
        List<Staff> everybody = staff.all();
        Map<String, String> names = everybody.stream().collect(Collectors.toMap(Staff::userName, Staff::displayName));
        LocalDate today = LocalDate.now(clock);
        return new InboxPage(
                page,
                page.tasks().stream()
                        .map(task -> row(task, viewer, names, today))
                        .toList(),
                counts.scopes(page, numbers, viewer),
                filters.due(query, numbers),
                filters.of(query, numbers, everybody),
                everybody,
                saved.all(),
                Arrays.stream(Role.values())
                        .filter(role -> viewer.roles().contains(Role.ADMINISTRATOR)
                                || viewer.roles().contains(role))
                        .toList(),
                InboxPage.Engine.of(engine),
                viewer.seesAll() ? calls() : List.of(),
                shownAt);
    }

    private List<InboxPage.Call> calls() {
        return calls.open().stream()
                .map(call -> {
                    CaseView file = cases.get(call.caseId());
                    return new InboxPage.Call(
                            call, file, providers.get(file.providerId()).contact());
                })
                .toList();
    }

    private static InboxPage.Row row(TaskView task, Viewer viewer, Map<String, String> names, LocalDate today) {
        LocalDate due = task.dueOn();
        String assignee = task.assignee();
        boolean standIn = assignee != null && viewer.standsInFor(assignee);
        String absent = standIn ? assignee : task.onBehalfOf();
        String action = action(task, viewer);
        return new InboxPage.Row(
                task,
                Due.of(due, today),
                due == null ? 0 : ChronoUnit.DAYS.between(today, due),
                FollowUp.of(task.followUpOn(), today),
                standIn ? "" : name(assignee, names),
                name(absent, names),
                action,
                viewer.seesAll() || !action.isEmpty());
    }

    private static @Nullable String name(@Nullable String userName, Map<String, String> names) {
        return userName == null ? null : names.getOrDefault(userName, userName);
    }

    private static String action(TaskView task, Viewer viewer) {
        String assignee = task.assignee();
        if (viewer.userName().equals(assignee)) {
            return "release";
        }
        boolean takeable = assignee == null || viewer.standsInFor(assignee);
        boolean hasRole = viewer.roles().stream().anyMatch(role -> role.id().equals(task.candidateRole()));
        return takeable && hasRole ? "claim" : "";
    }
}
