package fr.attesta.workflow.outbox;

import fr.attesta.calendar.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Whether automatic steps are under way, or were a moment ago; human tasks do not count. */
@ApplicationScoped
public class EngineActivity {

    private final OutboxQueue outbox;
    private final Clock realTime;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicLong moves = new AtomicLong();
    private volatile Instant last = Instant.EPOCH;

    EngineActivity(OutboxQueue outbox, @RealTime Clock realTime) {
        this.outbox = outbox;
        this.realTime = realTime;
    }

    public void begun() {
        moves.incrementAndGet();
        running.incrementAndGet();
    }

    public void ended() {
        last = realTime.instant();
        running.decrementAndGet();
    }

    /** The engine was told something, so that it may have a next step for us. */
    public void told() {
        moves.incrementAndGet();
        last = realTime.instant();
    }

    /** Grows with everything that happens: the same number twice means that nothing has happened in between. */
    public long moves() {
        return moves.get();
    }

    /** Whether nothing has run, and nothing was left to tell, for this long. */
    public boolean restsFor(Duration quiet) {
        return running.get() == 0 && !realTime.instant().minus(quiet).isBefore(last) && outbox.unsent() == 0;
    }
}
