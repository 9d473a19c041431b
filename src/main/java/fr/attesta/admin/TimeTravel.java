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
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Moves a local installation forward in time, the application and the broker together, a day at a time, so that whatever
 * is due on a day happens on that day and not at the end of the leap.
 */
@ApplicationScoped
public class TimeTravel {

    private static final Logger LOG = Logger.getLogger(TimeTravel.class);
    private static final int BEFORE_DEPLOYMENT = 4_000;
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration QUIET = Duration.ofMillis(80);
    private static final Duration GLANCE = Duration.ofMillis(10);

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
        LocalDate last = LocalDate.now(clock).plusDays(days);
        for (LocalDate day = nextDay(last); day != null; day = nextDay(last)) {
            time.move(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(clock), day)));
            engineClock.set(clock.instant(), realTime.instant());
            if (planner.run() > 0) {
                settle();
            }
        }
        return LocalDate.now(clock);
    }

    /** The next day on which something is due, or the last one; days on which nothing happens pass at once. */
    private @Nullable LocalDate nextDay(LocalDate last) {
        LocalDate today = LocalDate.now(clock);
        if (!today.isBefore(last)) {
            return null;
        }
        return planner.nextDay()
                .filter(day -> day.isAfter(today) && day.isBefore(last))
                .orElse(last);
    }

    /** Lets the engine and the automatic steps do what the day has brought before the next day begins. */
    private void settle() {
        Instant limit = realTime.instant().plus(SETTLING);
        Instant busy = realTime.instant();
        Instant now = busy;
        while (now.isBefore(limit) && now.isBefore(busy.plus(QUIET))) {
            pause();
            now = realTime.instant();
            busy = engine.idle() ? busy : now;
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
