package fr.attesta.workflow.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay as soon as a commit has put something into the outbox. */
@ApplicationScoped
class OutboxSignal {

    private final Semaphore work = new Semaphore(0);

    void wake() {
        work.release();
    }

    /** Waits for a commit, but no longer than the given time. */
    void await(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }
}
