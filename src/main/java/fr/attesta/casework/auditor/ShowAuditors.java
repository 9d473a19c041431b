package fr.attesta.casework.auditor;

import fr.attesta.audit.workload.AuditorLoad;
import fr.attesta.audit.workload.AuditorWork;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.list.TaskList;
import fr.attesta.inbox.list.TaskPage;
import fr.attesta.inbox.list.Viewers;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.list.query.TaskScope;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.simulation.demand.CapacitySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Auditors see themselves; administrators and quality see all of them. */
@ApplicationScoped
class ShowAuditors {

    private final StaffDirectory staff;
    private final AuditorWork work;
    private final ShowQualifications qualifications;
    private final TaskList tasks;
    private final Viewers viewers;
    private final CapacitySettings capacity;
    private final CurrentUser user;
    private final Clock clock;

    ShowAuditors(
            StaffDirectory staff,
            AuditorWork work,
            ShowQualifications qualifications,
            TaskList tasks,
            Viewers viewers,
            CapacitySettings capacity,
            CurrentUser user,
            Clock clock) {
        this.staff = staff;
        this.work = work;
        this.qualifications = qualifications;
        this.tasks = tasks;
        this.viewers = viewers;
        this.capacity = capacity;
        this.user = user;
        this.clock = clock;
    }

    /** An auditor in the list. */
    public record Line(Staff person, AuditorLoad load, int capacityDays, ShowQualifications.Today qualified) {}

    @Transactional
    List<Line> all() {
        Map<String, AuditorLoad> loads = work.loads();
        Function<String, ShowQualifications.Today> qualified = qualifications.today();
        LocalDate today = LocalDate.now(clock);
        return staff.with(Role.AUDITOR).stream()
                .filter(this::maySee)
                .map(person -> new Line(
                        person,
                        loads.getOrDefault(person.userName(), AuditorLoad.none(person.userName())),
                        capacity.daysOf(person, today),
                        qualified.apply(person.userName())))
                .toList();
    }

    /** @throws RefusedException if there is no such auditor, or it is not for this person to see */
    @Transactional
    AuditorFolder of(String userName) {
        Staff person = staff.with(Role.AUDITOR).stream()
                .filter(auditor -> auditor.userName().equals(userName))
                .filter(this::maySee)
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound("auditor.unknown")));
        return new AuditorFolder(
                person,
                work.loadOf(userName),
                capacity.daysOf(person, LocalDate.now(clock)),
                qualifications.of(userName),
                work.heldByType(userName),
                work.heldByCategory(userName),
                work.toCome(userName),
                work.held(userName),
                openTasks(person));
    }

    private TaskPage openTasks(Staff person) {
        return tasks.find(TaskQuery.of(TaskScope.MINE), viewers.of(person));
    }

    private boolean maySee(Staff auditor) {
        return user.is(Role.ADMINISTRATOR)
                || user.is(Role.QUALITY)
                || auditor.userName().equals(user.name());
    }
}
