package fr.attesta.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of human tasks. */
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {

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
