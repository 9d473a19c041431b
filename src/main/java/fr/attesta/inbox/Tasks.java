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

    private static final List<TaskState> WAITED_FOR = List.of(TaskState.OPEN, TaskState.COMPLETING);

    /** Of two deliveries of a new task at once, one waits here and then finds what the other has created. */
    Optional<Task> ofElementInstance(long elementInstanceKey) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, elementInstanceKey)
                .getSingleResult();
        return find("elementInstanceKey", elementInstanceKey).firstResultOptional();
    }

    /** In a transaction of its own when there is none, so that asking again sees what has happened since. */
    @Transactional
    List<Task> ofCase(UUID caseId) {
        return list("caseId = ?1 order by createdAt, id", caseId);
    }

    List<Task> openOfRun(UUID runId) {
        return list("runId = ?1 and state in ?2", runId, List.of(TaskState.OPEN, TaskState.SILENT));
    }

    /** Jobs of the tasks that the engine has not been heard of since this moment, longest ago first. */
    @Transactional
    List<Long> unheardSince(Instant moment, int atMost) {
        return getEntityManager()
                .createQuery("select jobKey from Task where state in ?1 and seenAt < ?2 order by seenAt", Long.class)
                .setParameter(1, WAITED_FOR)
                .setParameter(2, moment)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Transactional
    void heardOf(List<Long> jobs, Instant now) {
        if (!jobs.isEmpty()) {
            update("seenAt = ?1 where jobKey in ?2", now, jobs);
        }
    }

    /** What nobody had done is silent; what somebody had done has arrived. */
    @Transactional
    void lost(List<Long> jobs) {
        move(jobs, TaskState.OPEN, TaskState.SILENT);
        finished(jobs);
    }

    void finished(List<Long> jobs) {
        move(jobs, TaskState.COMPLETING, TaskState.DONE);
    }

    private void move(List<Long> jobs, TaskState from, TaskState to) {
        if (!jobs.isEmpty()) {
            update("state = ?1 where state = ?2 and jobKey in ?3", to, from, jobs);
        }
    }
}
