package fr.attesta.benchmark;

import fr.attesta.local.LocalStackResource;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * What the engine takes without us: two steps that follow each other for ever, completed by a program that keeps nothing. The
 * broker, the client and the way in which jobs come are those of the application.
 */
final class BareEngine implements AutoCloseable {

    private static final String PROCESS = "bare-engine";
    private static final String JOB = "bare-engine.step";

    private final ZeebeClient client = ZeebeClient.newClientBuilder()
            .grpcAddress(LocalStackResource.zeebeAddress())
            .usePlaintext()
            .build();
    private final Map<Long, CompletableFuture<ActivatedJob>> awaited = new ConcurrentHashMap<>();

    BareEngine() {
        client.newDeployResourceCommand()
                .addProcessModel(
                        Bpmn.createExecutableProcess(PROCESS)
                                .startEvent()
                                .exclusiveGateway("again")
                                .serviceTask("one", task -> task.zeebeJobType(JOB))
                                .serviceTask("two", task -> task.zeebeJobType(JOB))
                                .connectTo("again")
                                .done(),
                        PROCESS + ".bpmn")
                .send()
                .join();
        client.newWorker()
                .jobType(JOB)
                .handler((jobs, job) -> of(job.getProcessInstanceKey()).complete(job))
                .timeout(Duration.ofMinutes(5))
                .streamEnabled(true)
                .open();
    }

    /** So many instances at once, so many steps of each. */
    void measure(int instances, int steps, Times times) {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, instances)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> work(steps, times), people))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void work(int steps, Times times) {
        long instance = client.newCreateInstanceCommand()
                .bpmnProcessId(PROCESS)
                .latestVersion()
                .send()
                .join()
                .getProcessInstanceKey();
        ActivatedJob job = of(instance).join();
        for (int i = 0; i < steps; i++) {
            long key = job.getKey();
            awaited.remove(instance);
            job = times.measure(() -> {
                client.newCompleteCommand(key).send();
                return of(instance).join();
            });
        }
        client.newCancelInstanceCommand(instance).send().join();
        awaited.remove(instance);
    }

    private CompletableFuture<ActivatedJob> of(long instance) {
        return awaited.computeIfAbsent(instance, key -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        client.close();
    }
}
