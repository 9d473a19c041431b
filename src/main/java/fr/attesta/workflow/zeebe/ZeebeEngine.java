package fr.attesta.workflow.zeebe;

import fr.attesta.workflow.WorkflowConfig;
import fr.attesta.workflow.outbox.Engine;
import io.camunda.zeebe.client.ZeebeClient;
import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The engine port on Zeebe. */
@ApplicationScoped
class ZeebeEngine implements Engine {

    private final ZeebeClient client;
    private final WorkflowConfig config;

    ZeebeEngine(ZeebeClient client, WorkflowConfig config) {
        this.client = client;
        this.config = config;
    }

    @Override
    public CompletionStage<?> publish(
            String name, String correlationKey, String messageId, Map<String, Object> variables) {
        return harmless(
                Status.Code.ALREADY_EXISTS,
                client.newPublishMessageCommand()
                        .messageName(name)
                        .correlationKey(correlationKey)
                        .messageId(messageId)
                        .timeToLive(config.messageLifetime())
                        .variables(variables)
                        .send());
    }

    @Override
    public CompletionStage<?> completeUserTask(long jobKey, Map<String, Object> variables) {
        return harmless(
                Status.Code.NOT_FOUND,
                client.newCompleteCommand(jobKey).variables(variables).send());
    }

    /** An answer that means "this was done before" counts as done. */
    private static CompletionStage<?> harmless(Status.Code done, CompletionStage<?> answer) {
        return answer.handle((result, error) -> {
                    if (error == null || statusOf(error) == done) {
                        return CompletableFuture.completedFuture(null);
                    }
                    return CompletableFuture.failedFuture(error);
                })
                .thenCompose(stage -> stage);
    }

    /** The client's futures fail with gRPC's own exception, and with the client's only where they are joined. */
    static Status.Code statusOf(Throwable error) {
        return Status.fromThrowable(error).getCode();
    }
}
