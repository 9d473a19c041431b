package fr.attesta.workflow.zeebe;

import fr.attesta.workflow.UserTaskLeases;
import fr.attesta.workflow.WorkflowConfig;
import io.camunda.zeebe.client.ZeebeClient;
import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** A lease is the time after which the broker takes a job back from its worker. */
@ApplicationScoped
class ZeebeLeases implements UserTaskLeases {

    private final ZeebeClient client;
    private final WorkflowConfig config;

    ZeebeLeases(ZeebeClient client, WorkflowConfig config) {
        this.client = client;
        this.config = config;
    }

    @Override
    public CompletionStage<Boolean> renew(long jobKey) {
        return client.newUpdateTimeoutCommand(jobKey)
                .timeout(config.userTaskLease())
                .send()
                .handle((answer, error) -> switch (error == null ? Status.Code.OK : ZeebeEngine.statusOf(error)) {
                    // without a lease the broker is about to offer the task again
                    case OK, FAILED_PRECONDITION -> true;
                    case NOT_FOUND -> false;
                    default -> throw new CompletionException(error);
                });
    }
}
