package fr.attesta.workflow;

import io.camunda.zeebe.client.ZeebeClient;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The one connection to the broker. */
final class ZeebeConnection {

    @Produces
    @Singleton
    @DefaultBean
    ZeebeClient client(WorkflowConfig config) {
        return ZeebeClient.newClientBuilder()
                .grpcAddress(config.grpcAddress())
                .preferRestOverGrpc(false)
                .usePlaintext()
                .numJobWorkerExecutionThreads(config.workerThreads())
                .defaultRequestTimeout(Duration.ofSeconds(10))
                .build();
    }

    void close(@Disposes ZeebeClient client) {
        client.close();
    }
}
