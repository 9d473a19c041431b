package fr.attesta.inbox;

import fr.attesta.calendar.RealTime;
import fr.attesta.workflow.UserTaskLeases;
import fr.attesta.workflow.WorkflowConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * Asks the engine whether it still waits for the tasks that it was last asked about longest ago, and takes out of the inbox
 * those that it does not know any more. An engine that does not answer empties nobody's inbox.
 */
@ApplicationScoped
class AskAfterTasks {

    private static final Logger LOG = Logger.getLogger(AskAfterTasks.class);
    private static final int AT_A_TIME = 500;

    private final Tasks tasks;
    private final UserTaskLeases leases;
    private final WorkflowConfig config;
    private final Clock realTime;

    AskAfterTasks(Tasks tasks, UserTaskLeases leases, WorkflowConfig config, @RealTime Clock realTime) {
        this.tasks = tasks;
        this.leases = leases;
        this.config = config;
        this.realTime = realTime;
    }

    @Scheduled(every = "${attesta.inbox.ask-every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        List<Long> jobs = tasks.unheardSince(realTime.instant().minus(config.userTaskCheck()), AT_A_TIME);
        Map<Long, CompletionStage<Boolean>> answers = new LinkedHashMap<>();
        jobs.forEach(job -> answers.put(job, leases.renew(job)));
        List<Long> known = new ArrayList<>();
        List<Long> gone = new ArrayList<>();
        answers.forEach((job, answer) -> {
            try {
                (answer.toCompletableFuture().join() ? known : gone).add(job);
            } catch (CompletionException e) {
                LOG.debugf("The engine cannot be asked after task %d: %s", job, e.getMessage());
            }
        });
        tasks.heardOf(known, realTime.instant());
        tasks.lost(gone);
    }
}
