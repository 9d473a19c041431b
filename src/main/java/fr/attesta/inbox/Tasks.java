package fr.attesta.inbox;

import fr.attesta.identity.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of human tasks. */
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {

    private static final String BY_DUE_DATE = " order by dueOn asc nulls last, createdAt, id";

    Optional<Task> ofElementInstance(long elementInstanceKey) {
        return find("elementInstanceKey", elementInstanceKey).firstResultOptional();
    }

    /** Whether the caller may create the task: of two deliveries at once, one waits here and then finds it there. */
    boolean lockCreation(long elementInstanceKey) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, elementInstanceKey)
                .getSingleResult();
        return ofElementInstance(elementInstanceKey).isEmpty();
    }

    Optional<Task> ofJob(long jobKey) {
        return find("jobKey", jobKey).firstResultOptional();
    }

    List<Task> mine(String userName) {
        return list("state = ?1 and assignee = ?2" + BY_DUE_DATE, TaskState.OPEN, userName);
    }

    /** Unassigned tasks of these roles; an auditor's only in cases that the person was assigned to. */
    List<Task> ofGroups(Set<Role> roles, String userName) {
        return list(
                "from Task t where state = ?1 and assignee is null and candidateRole in ?2 and (candidateRole <>"
                        + " 'auditor' or exists (select 1 from CaseMember m where m.caseId = t.caseId and m.userName ="
                        + " ?3))"
                        + BY_DUE_DATE,
                TaskState.OPEN,
                roles.stream().map(Role::id).toList(),
                userName);
    }

    /** Both of these that were open at a moment and still are. */
    List<Task> openFor(String userName, Set<Role> roles, Instant before) {
        return Stream.concat(mine(userName).stream(), ofGroups(roles, userName).stream())
                .filter(task -> task.createdAt.isBefore(before))
                .toList();
    }

    List<Task> allOpen() {
        return list("state = ?1" + BY_DUE_DATE, TaskState.OPEN);
    }

    /** In a transaction of its own when there is none, so that asking again sees what has happened since. */
    @Transactional
    List<Task> ofCase(UUID caseId) {
        return list("caseId = ?1 order by createdAt, id", caseId);
    }

    List<Task> openOfRun(UUID runId) {
        return list("runId = ?1 and state in ?2", runId, List.of(TaskState.OPEN, TaskState.SILENT));
    }

    /** Marks the tasks that the engine has not mentioned since; returns how many. */
    int silence(Instant since) {
        return update("state = ?1 where state = ?2 and seenAt < ?3", TaskState.SILENT, TaskState.OPEN, since);
    }

    /** Completions whose task the engine no longer mentions: it has taken them. */
    int finish(Instant since) {
        return update("state = ?1 where state = ?2 and seenAt < ?3", TaskState.DONE, TaskState.COMPLETING, since);
    }
}
