package fr.attesta.casework.auditor;

import fr.attesta.audit.workload.AuditorAudit;
import fr.attesta.audit.workload.AuditorLoad;
import fr.attesta.audit.workload.AuditorWork;
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

/** The auditors, as far as the current person may see them. */
@ApplicationScoped
class ShowAuditors {

    private final StaffDirectory staff;
    private final AuditorWork work;
    private final ShowQualifications qualifications;
    private final UnqualifiedAudits unqualified;
    private final TaskList tasks;
    private final Viewers viewers;
    private final CapacitySettings capacity;
    private final AuditorAccess access;
    private final Clock clock;

    ShowAuditors(
            StaffDirectory staff,
            AuditorWork work,
            ShowQualifications qualifications,
            UnqualifiedAudits unqualified,
            TaskList tasks,
            Viewers viewers,
            CapacitySettings capacity,
            AuditorAccess access,
            Clock clock) {
        this.staff = staff;
        this.work = work;
        this.qualifications = qualifications;
        this.unqualified = unqualified;
        this.tasks = tasks;
        this.viewers = viewers;
        this.capacity = capacity;
        this.access = access;
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
                .filter(auditor -> access.maySee(auditor.userName()))
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
                .filter(auditor -> access.maySee(auditor.userName()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound("auditor.unknown")));
        List<AuditorAudit> toCome = work.toCome(userName);
        return new AuditorFolder(
                person,
                work.loadOf(userName),
                capacity.daysOf(person, LocalDate.now(clock)),
                qualifications.of(userName),
                work.heldByType(userName),
                work.heldByCategory(userName),
                toCome,
                unqualified.among(toCome, userName),
                work.held(userName),
                openTasks(person));
    }

    /** For how many agreed audits an auditor is not qualified. */
    @Transactional
    int unqualified(String userName) {
        return unqualified.among(work.toCome(userName), userName).size();
    }

    private TaskPage openTasks(Staff person) {
        return tasks.find(TaskQuery.of(TaskScope.MINE), viewers.of(person));
    }
}
