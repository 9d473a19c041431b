package fr.attesta.workflow.zeebe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** How many automatic steps run here, or are done and not yet acknowledged by the engine. */
@ApplicationScoped
class JobsInFlight {

    private final AtomicInteger count = new AtomicInteger();

    void begin() {
        count.incrementAndGet();
    }

    void end() {
        count.decrementAndGet();
    }

    int count() {
        return count.get();
    }
}
