package fr.attesta.workflow.zeebe;

import fr.attesta.workflow.ProcessId;
import fr.attesta.workflow.UserTask;
import fr.attesta.workflow.UserTaskLeases;
import fr.attesta.workflow.UserTaskSink;
import fr.attesta.workflow.WorkflowConfig;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Feeds the inbox. A user task comes with a short lease, which is renewed for long once the inbox has the task, so that one
 * that did not get there comes again soon. The job is never failed, because a failed job cannot be completed.
 */
@ApplicationScoped
class UserTaskWorker {

    private static final Logger LOG = Logger.getLogger(UserTaskWorker.class);
    private static final String TYPE = "io.camunda.zeebe:userTask";
    private static final int LAST = 10_000;
    private static final Duration BACK_OFF = Duration.ofSeconds(3);

    private final ZeebeClient client;
    private final WorkflowConfig config;
    private final UserTaskSink sink;
    private final UserTaskLeases leases;

    UserTaskWorker(ZeebeClient client, WorkflowConfig config, UserTaskSink sink, UserTaskLeases leases) {
        this.client = client;
        this.config = config;
        this.sink = sink;
        this.leases = leases;
    }

    void open(@Observes @Priority(LAST) StartupEvent event) {
        client.newWorker()
                .jobType(TYPE)
                .handler((jobs, job) -> seen(job))
                .timeout(config.jobLease())
                .streamEnabled(true)
                .streamTimeout(Duration.ofHours(8))
                .open();
    }

    private void seen(ActivatedJob job) {
        try {
            sink.seen(taskOf(job));
        } catch (RuntimeException e) {
            LOG.errorf(e, "User task %s (%d) could not be shown yet", job.getElementId(), job.getKey());
            client.newUpdateTimeoutCommand(job).timeout(BACK_OFF).send();
            return;
        }
        // should the engine not hear of it, the task comes once more
        leases.renew(job.getKey());
    }

    private static UserTask taskOf(ActivatedJob job) {
        Map<String, String> headers = job.getCustomHeaders();
        return new UserTask(
                job.getKey(),
                job.getElementInstanceKey(),
                job.getElementId(),
                ProcessId.ofId(job.getBpmnProcessId()),
                job.getProcessInstanceKey(),
                headers.get("io.camunda.zeebe:assignee"),
                roleIn(headers.get("io.camunda.zeebe:candidateGroups")),
                job.getVariablesAsMap());
    }

    /** The header is a JSON list of one role name. */
    private static @Nullable String roleIn(@Nullable String json) {
        return json == null ? null : json.replaceAll("[\\[\\]\"\\s]", "");
    }
}
