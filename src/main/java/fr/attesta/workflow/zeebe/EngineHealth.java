package fr.attesta.workflow.zeebe;

import fr.attesta.calendar.RealTime;
import fr.attesta.workflow.outbox.OutboxQueue;
import io.camunda.zeebe.client.ZeebeClient;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Whether the engine answers, and since when without a gap; people keep working when it does not. */
@ApplicationScoped
public class EngineHealth {

    private static final Logger LOG = Logger.getLogger(EngineHealth.class);

    private final ZeebeClient client;
    private final ZeebeConnection connection;
    private final OutboxQueue outbox;
    private final Event<EngineAnswered> answered;
    private final Clock realTime;

    @Nullable
    private volatile Instant since;

    EngineHealth(
            ZeebeClient client,
            ZeebeConnection connection,
            OutboxQueue outbox,
            Event<EngineAnswered> answered,
            @RealTime Clock realTime) {
        this.client = client;
        this.connection = connection;
        this.outbox = outbox;
        this.answered = answered;
        this.realTime = realTime;
    }

    @Scheduled(every = "{attesta.engine.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        try {
            client.newTopologyRequest()
                    .requestTimeout(Duration.ofSeconds(3))
                    .send()
                    .join();
            if (since == null) {
                since = realTime.instant();
                LOG.info("The engine answers");
            }
        } catch (RuntimeException e) {
            if (since != null) {
                LOG.warnf("The engine does not answer; decisions wait in the outbox: %s", e.getMessage());
            }
            since = null;
            connection.knock();
            return;
        }
        answered.fire(new EngineAnswered());
    }

    public Optional<Instant> reachableSince() {
        return Optional.ofNullable(since);
    }

    /** Decisions that the engine has not heard of yet. */
    public long waitingDecisions() {
        return outbox.unsent();
    }
}
