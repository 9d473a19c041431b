package fr.attesta.admin;

import fr.attesta.calendar.PretendedTime;
import fr.attesta.calendar.RealTime;
import fr.attesta.deadline.DuePlanner;
import fr.attesta.workflow.zeebe.EngineClock;
import fr.attesta.workflow.zeebe.EngineHealth;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Moves a local installation forward in time, the application and the broker together, a day at a time, so that whatever
 * is due on a day happens on that day and not at the end of the leap.
 */
@ApplicationScoped
public class TimeTravel {

    private static final Logger LOG = Logger.getLogger(TimeTravel.class);
    private static final int BEFORE_DEPLOYMENT = 4_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final PretendedTime time;
    private final DuePlanner planner;
    private final EngineClock engineClock;
    private final EngineHealth engine;
    private final Clock clock;
    private final Clock realTime;

    TimeTravel(
            PretendedTime time,
            DuePlanner planner,
            EngineClock engineClock,
            EngineHealth engine,
            Clock clock,
            @RealTime Clock realTime) {
        this.time = time;
        this.planner = planner;
        this.engineClock = engineClock;
        this.engine = engine;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** A broker that was restarted has forgotten the pretended time. */
    void remind(@Observes @Priority(BEFORE_DEPLOYMENT) StartupEvent event) {
        if (time.adjustable()) {
            try {
                engineClock.set(clock.instant(), realTime.instant());
            } catch (IllegalStateException e) {
                LOG.warnf("The broker does not know the pretended time yet: %s", e.getMessage());
            }
        }
    }

    /** @return the date that is pretended now */
    public synchronized LocalDate advance(int days) {
        for (int day = 0; day < days; day++) {
            time.move(DAY);
            engineClock.set(clock.instant(), realTime.instant());
            if (planner.run() > 0) {
                settle();
            }
        }
        return LocalDate.now(clock);
    }

    /** Lets the engine take what the day has brought before the next day begins. */
    private void settle() {
        Instant limit = realTime.instant().plus(SETTLING);
        while (engine.waitingDecisions() > 0 && realTime.instant().isBefore(limit)) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
