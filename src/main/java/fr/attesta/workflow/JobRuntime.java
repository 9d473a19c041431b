package fr.attesta.workflow;

import fr.attesta.calendar.RealTime;
import fr.attesta.identity.Acting;
import fr.attesta.journal.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Runs a handler once per job: its effect and the note that it ran commit together. */
@ApplicationScoped
public class JobRuntime {

    private final EntityManager database;
    private final Clock realTime;
    private final Acting acting;

    JobRuntime(EntityManager database, @RealTime Clock realTime, Acting acting) {
        this.database = database;
        this.realTime = realTime;
        this.acting = acting;
    }

    @Transactional
    @ActivateRequestContext
    public Map<String, Object> run(JobHandler handler, Job job) {
        ProcessedJob before = database.find(ProcessedJob.class, job.key());
        if (before != null) {
            return before.result;
        }
        Map<String, Object> result = acting.as(Actor.named("process:" + job.type()), () -> handler.handle(job));
        // two deliveries at once: the primary key lets one of them commit, the other rolls back and is delivered again
        database.persist(new ProcessedJob(job, result, realTime.instant()));
        return result;
    }
}
