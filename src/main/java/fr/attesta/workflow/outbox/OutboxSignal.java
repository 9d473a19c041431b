package fr.attesta.workflow.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What the relay learns while it waits: messages that it can send at once, and that the table is worth a look. */
@ApplicationScoped
class OutboxSignal {

    private final Semaphore news = new Semaphore(0);
    private final Queue<OutboxMessage> committed = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean look = new AtomicBoolean();

    /** Of messages that were claimed as they were written. */
    void handOver(List<OutboxMessage> messages) {
        committed.addAll(messages);
        news.release();
    }

    /** The next message that was handed over, or null. */
    @Nullable
    OutboxMessage poll() {
        return committed.poll();
    }

    /** There may be something to claim, or an answer to note. */
    void wake() {
        look.set(true);
        news.release();
    }

    /** Waits for news, but no longer than the given time; returns whether the table is worth a look. */
    boolean await(Duration atMost) throws InterruptedException {
        if (!news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            return true;
        }
        news.drainPermits();
        return look.getAndSet(false);
    }
}
