package fr.attesta.workflow.outbox;

import fr.attesta.workflow.UserTaskSink;
import fr.attesta.workflow.outbox.OutboxQueue.Failure;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries the outbox to the engine: woken by each commit, polling as a fallback, in order within a case. */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final OutboxQueue queue;
    private final OutboxSignal signal;
    private final Engine engine;
    private final UserTaskSink tasks;
    private final EngineActivity activity;
    private volatile boolean running = true;

    @Nullable
    private Thread thread;

    OutboxRelay(OutboxQueue queue, OutboxSignal signal, Engine engine, UserTaskSink tasks, EngineActivity activity) {
        this.queue = queue;
        this.signal = signal;
        this.engine = engine;
        this.tasks = tasks;
        this.activity = activity;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.wake();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (running) {
            try {
                switch (relayOnce()) {
                    case NOTHING -> signal.await(POLL);
                    // new work must not wake us for an engine that is away
                    case NONE_TAKEN -> pause();
                    case SOME_TAKEN -> {
                        // the next messages of the same cases follow at once
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The outbox could not be read; trying again", e);
                pause();
            }
        }
    }

    private enum Round {
        NOTHING,
        NONE_TAKEN,
        SOME_TAKEN
    }

    private Round relayOnce() {
        List<OutboxMessage> batch = queue.claim();
        List<CompletionStage<?>> answers = new ArrayList<>();
        for (OutboxMessage message : batch) {
            answers.add(send(message));
        }
        List<Long> sent = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            settle(batch.get(i), answers.get(i), sent, failures);
        }
        if (batch.isEmpty()) {
            return Round.NOTHING;
        }
        queue.settle(sent, failures);
        if (!failures.isEmpty()) {
            LOG.warnf(
                    "%d messages of the outbox wait, among them %d: %s",
                    failures.size(),
                    failures.getFirst().id(),
                    failures.getFirst().error());
        }
        return sent.isEmpty() ? Round.NONE_TAKEN : Round.SOME_TAKEN;
    }

    private CompletionStage<?> send(OutboxMessage message) {
        return switch (message.kind) {
            case MESSAGE -> engine.publish(message.name, message.target, message.messageId(), message.variables);
            case TASK_COMPLETION -> engine.completeUserTask(Long.parseLong(message.target), message.variables);
        };
    }

    private void settle(OutboxMessage message, CompletionStage<?> answer, List<Long> sent, List<Failure> failures) {
        try {
            answer.toCompletableFuture().join();
        } catch (CompletionException e) {
            failures.add(new Failure(message.id, e.getCause() == null ? e : e.getCause()));
            return;
        }
        if (message.kind == OutboxMessage.Kind.TASK_COMPLETION) {
            tasks.finished(Long.parseLong(message.target));
        }
        activity.told();
        sent.add(message.id);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
