package fr.attesta.workflow.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries the outbox to the engine: each commit hands its messages over, polling is the fallback, in order within a case. It does
 * not wait for the engine: an answer wakes it, and is noted in the transaction that claims the messages that had to wait for it.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MOST_UNANSWERED = 128;

    private final OutboxQueue queue;
    private final OutboxSignal signal;
    private final Engine engine;
    private final EngineActivity activity;
    private final Queue<Answer> arrived = new ConcurrentLinkedQueue<>();

    /** Answers that the database has not kept yet; like the number of the unanswered, only this thread knows them. */
    private final List<Answer> unnoted = new ArrayList<>();

    private int unanswered;
    private volatile boolean running = true;

    @Nullable
    private Thread thread;

    OutboxRelay(OutboxQueue queue, OutboxSignal signal, Engine engine, EngineActivity activity) {
        this.queue = queue;
        this.signal = signal;
        this.engine = engine;
        this.activity = activity;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    /** What is unanswered then is said again after the next start. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.wake();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        boolean look = true;
        while (running) {
            try {
                sendCommitted();
                unnoted.addAll(answered());
                look = (look || !unnoted.isEmpty()) && look() || signal.await(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The outbox could not be read; trying again", e);
                look = true;
                pause();
            }
        }
    }

    /** Notes the answers and sends what waits in the table; returns whether it is worth another look at once. */
    private boolean look() throws InterruptedException {
        int room = MOST_UNANSWERED - unanswered;
        List<OutboxMessage> claimed = queue.next(unnoted, room);
        boolean refused = told(unnoted);
        unnoted.clear();
        claimed.forEach(this::send);
        if (refused) {
            // new work must not wake us for an engine that is away
            Thread.sleep(POLL);
        }
        return refused || (!claimed.isEmpty() && claimed.size() == room);
    }

    /** What was claimed as it was written, as long as there is room. */
    private void sendCommitted() {
        while (unanswered < MOST_UNANSWERED) {
            OutboxMessage message = signal.poll();
            if (message == null) {
                return;
            }
            send(message);
        }
    }

    private List<Answer> answered() {
        List<Answer> answers = new ArrayList<>();
        for (Answer answer = arrived.poll(); answer != null; answer = arrived.poll()) {
            answers.add(answer);
        }
        unanswered -= answers.size();
        return answers;
    }

    /** Returns whether the engine took nothing of what it was sent. */
    private static boolean told(List<Answer> answers) {
        List<Answer> failed = answers.stream().filter(answer -> !answer.taken()).toList();
        if (!failed.isEmpty()) {
            LOG.warnf(
                    "%d messages of the outbox wait, among them %d: %s",
                    failed.size(),
                    failed.getFirst().message().id,
                    failed.getFirst().failure());
        }
        return !failed.isEmpty() && failed.size() == answers.size();
    }

    private void send(OutboxMessage message) {
        unanswered++;
        command(message).whenComplete((result, error) -> {
            arrived.add(Answer.of(message, error));
            if (error == null) {
                activity.told();
            }
            signal.wake();
        });
    }

    private CompletionStage<?> command(OutboxMessage message) {
        try {
            return switch (message.kind) {
                case MESSAGE -> engine.publish(message.name, message.target, message.messageId(), message.variables);
                case TASK_COMPLETION -> engine.completeUserTask(Long.parseLong(message.target), message.variables);
            };
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
