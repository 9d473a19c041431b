package fr.attesta.inbox;

import fr.attesta.calendar.RealTime;
import fr.attesta.workflow.zeebe.EngineHealth;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes tasks out of the inbox that the engine has stopped mentioning for three leases. It only judges after the engine
 * has been reachable for that long without a gap, so that an outage empties nobody's inbox.
 */
@ApplicationScoped
class TaskReaper {

    private static final int LEASES = 3;

    private final Tasks tasks;
    private final EngineHealth engine;
    private final Clock realTime;

    TaskReaper(Tasks tasks, EngineHealth engine, @RealTime Clock realTime) {
        this.tasks = tasks;
        this.engine = engine;
        this.realTime = realTime;
    }

    @Scheduled(every = "${attesta.inbox.reap-every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void reap() {
        Duration patience = engine.userTaskLease().multipliedBy(LEASES);
        Instant limit = realTime.instant().minus(patience);
        if (engine.reachableSince().isPresent() && engine.reachableSince().get().isBefore(limit)) {
            tasks.silence(limit);
            tasks.finish(limit);
        }
    }
}
