package fr.attesta.workflow.zeebe;

import fr.attesta.workflow.WorkflowConfig;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.impl.ZeebeClientBuilderImpl;
import io.camunda.zeebe.client.impl.ZeebeClientImpl;
import io.grpc.ManagedChannel;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The one connection to the broker. Closing it closes its workers, once: in client 8.5.8 a stream that tries to open between
 * two closings keeps its lock for ever, and the second closing waits for it just as long.
 */
@Singleton
class ZeebeConnection {

    /** After the outbox relay, which still talks to the broker, and before the database goes. */
    private static final int LAST = 10_000;

    private @Nullable ZeebeClient opened;
    private @Nullable ManagedChannel channel;

    @Produces
    @Singleton
    @DefaultBean
    ZeebeClient client(WorkflowConfig config) {
        ZeebeClientBuilderImpl settings = new ZeebeClientBuilderImpl();
        settings.grpcAddress(config.grpcAddress())
                .preferRestOverGrpc(false)
                .usePlaintext()
                .jobWorkerExecutor(executor(config.workerThreads()), true)
                .defaultRequestTimeout(Duration.ofSeconds(10));
        ManagedChannel wire = ZeebeClientImpl.buildChannel(settings);
        ZeebeClient client = new ZeebeClientImpl(settings, wire);
        channel = wire;
        opened = client;
        return client;
    }

    /** Knocks at once at a broker that was away: left alone, the wire waits longer each time, up to two minutes. */
    void knock() {
        if (channel != null) {
            channel.resetConnectBackoff();
        }
    }

    void close(@Observes @Priority(LAST) ShutdownEvent event) {
        if (opened != null) {
            opened.close();
        }
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
}
