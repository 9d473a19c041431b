package fr.attesta.workflow.zeebe;

import fr.attesta.workflow.WorkflowConfig;
import io.camunda.zeebe.client.ZeebeClient;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

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
                .jobWorkerExecutor(executor(config.workerThreads()), true)
                .defaultRequestTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Threads that see the application's classes: libraries look their services up through the thread's class loader. */
    private static ScheduledExecutorService executor(int threads) {
        AtomicInteger number = new AtomicInteger();
        return Executors.newScheduledThreadPool(threads, work -> {
            Thread thread = new Thread(work, "engine-job-" + number.incrementAndGet());
            thread.setContextClassLoader(ZeebeConnection.class.getClassLoader());
            return thread;
        });
    }

    void close(@Disposes ZeebeClient client) {
        client.close();
    }
}
