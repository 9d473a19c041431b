package fr.attesta.workflow.zeebe;

import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import fr.attesta.workflow.JobRuntime;
import fr.attesta.workflow.JobTroubles;
import fr.attesta.workflow.WorkflowConfig;
import fr.attesta.workflow.outbox.EngineActivity;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.worker.JobClient;
import io.grpc.Status;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** One streaming worker per job type; a failed step is tried again and again, later each time, and never parked. */
@ApplicationScoped
class JobWorkers {

    private static final Logger LOG = Logger.getLogger(JobWorkers.class);
    private static final int LAST = 10_000;
    private static final int RETRIES_KEPT = 5;
    private static final Duration BACK_OFF = Duration.ofSeconds(3);

    private final ZeebeClient client;
    private final WorkflowConfig config;
    private final JobRuntime runtime;
    private final JobTroubles troubles;
    private final EngineActivity activity;
    private final List<JobHandler> handlers;

    JobWorkers(
            ZeebeClient client,
            WorkflowConfig config,
            JobRuntime runtime,
            JobTroubles troubles,
            EngineActivity activity,
            @All List<JobHandler> handlers) {
        this.client = client;
        this.config = config;
        this.runtime = runtime;
        this.troubles = troubles;
        this.activity = activity;
        this.handlers = handlers;
    }

    void open(@Observes @Priority(LAST) StartupEvent event) {
        for (JobHandler handler : handlers) {
            client.newWorker()
                    .jobType(handler.type())
                    .handler((jobs, job) -> noticed(handler, jobs, job))
                    .timeout(config.jobLease())
                    .streamEnabled(true)
                    .streamTimeout(Duration.ofHours(8))
                    .open();
        }
    }

    private void noticed(JobHandler handler, JobClient jobs, ActivatedJob activated) {
        activity.begun();
        try {
            handle(handler, jobs, activated);
        } finally {
            activity.ended();
        }
    }

    private void handle(JobHandler handler, JobClient jobs, ActivatedJob activated) {
        Map<String, Object> result;
        try {
            result = runtime.run(handler, jobOf(activated));
        } catch (Throwable e) {
            // errors too: a missing native library in one step must not make the job vanish without a trace
            LOG.errorf(e, "Job %s (%d) failed and will be tried again", activated.getType(), activated.getKey());
            troubles.failed(activated, e);
            jobs.newFailCommand(activated)
                    .retries(RETRIES_KEPT)
                    .retryBackoff(BACK_OFF)
                    .errorMessage(String.valueOf(e.getMessage()))
                    .send();
            return;
        }
        complete(jobs, activated, result);
    }

    private void complete(JobClient jobs, ActivatedJob activated, Map<String, Object> result) {
        jobs.newCompleteCommand(activated).variables(result).send().whenComplete((answer, error) -> {
            activity.told();
            if (error != null && ZeebeEngine.statusOf(error) != Status.Code.NOT_FOUND) {
                LOG.warnf(
                        "Job %s (%d) is done; the engine will hear of it again: %s",
                        activated.getType(), activated.getKey(), error.getMessage());
            }
        });
        troubles.solved(activated.getKey());
    }

    private static Job jobOf(ActivatedJob job) {
        return new Job(
                job.getKey(),
                job.getType(),
                job.getProcessInstanceKey(),
                job.getBpmnProcessId(),
                job.getElementId(),
                job.getCustomHeaders(),
                job.getVariablesAsMap());
    }
}
