package fr.attesta.admin;

import fr.attesta.calendar.PretendedTime;
import fr.attesta.calendar.RealTime;
import fr.attesta.casefile.Cases;
import fr.attesta.deadline.DuePlanner;
import fr.attesta.mail.MailRelay;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.outbox.EngineActivity;
import fr.attesta.workflow.zeebe.EngineAnswered;
import fr.attesta.workflow.zeebe.EngineClock;
import fr.attesta.workflow.zeebe.EngineFence;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/**
 * Moves a local installation forward in time, the application and the broker together, from one day with something due to
 * the next, so that whatever is due on a day happens on that day and not at the end of the leap.
 */
@ApplicationScoped
public class TimeTravel {

    private static final Logger LOG = Logger.getLogger(TimeTravel.class);
    private static final int BEFORE_DEPLOYMENT = 4_000;
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration QUIET = Duration.ofMillis(30);
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final PretendedTime time;
    private final Cases cases;
    private final DuePlanner planner;
    private final EngineClock engineClock;
    private final EngineFence fence;
    private final EngineActivity activity;
    private final MailRelay mails;
    private final Clock clock;
    private final Clock realTime;

    TimeTravel(
            PretendedTime time,
            Cases cases,
            DuePlanner planner,
            EngineClock engineClock,
            EngineFence fence,
            EngineActivity activity,
            MailRelay mails,
            Clock clock,
            @RealTime Clock realTime) {
        this.time = time;
        this.cases = cases;
        this.planner = planner;
        this.engineClock = engineClock;
        this.fence = fence;
        this.activity = activity;
        this.mails = mails;
        this.clock = clock;
        this.realTime = realTime;
    }

    void start(@Observes @Priority(BEFORE_DEPLOYMENT) StartupEvent event) {
        remindEngine();
    }

    void answered(@Observes EngineAnswered event) {
        remindEngine();
    }

    /** A broker that was restarted has forgotten the pretended time, and what it had handed out would stay out until then. */
    private void remindEngine() {
        if (time.adjustable()) {
            try {
                engineClock.remind(clock.instant());
            } catch (IllegalStateException e) {
                LOG.warnf("The broker does not know the pretended time yet: %s", e.getMessage());
            }
        }
    }

    /** @return the date that is pretended now */
    public synchronized LocalDate advance(int days) {
        settle();
        long left = days;
        while (left > 0) {
            long hop = Math.min(left, daysUntilSomethingIsDue());
            time.move(calendarDays(hop));
            engineClock.set(clock.instant());
            planner.runInTurn();
            settle();
            left -= hop;
        }
        return LocalDate.now(clock);
    }

    /**
     * Moves a fresh installation into the past, so that a history can be lived there up to today. With cases in it, time
     * only goes forward: what has happened would otherwise lie in the future.
     *
     * @return the date that is pretended now
     */
    public synchronized LocalDate rewind(int days) {
        if (cases.any()) {
            throw new RefusedException(Refusal.conflict("clock.cases_exist"));
        }
        time.move(Duration.ofDays(-days));
        engineClock.set(clock.instant());
        return LocalDate.now(clock);
    }

    /** The same hour on a later day, also over a night in which summer time begins or ends. */
    private Duration calendarDays(long days) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return Duration.between(now, now.plusDays(days));
    }

    /** Days without any deadline are passed over. */
    private long daysUntilSomethingIsDue() {
        LocalDate today = LocalDate.now(clock);
        return planner.nextDay()
                .map(next -> Math.max(1, ChronoUnit.DAYS.between(today, next)))
                .orElse(Long.MAX_VALUE);
    }

    /** Lets the engine and the mails carry out what the day has brought before the next day begins. */
    private void settle() {
        Instant limit = realTime.instant().plus(SETTLING);
        while (!rests(limit) && realTime.instant().isBefore(limit)) {
            pause();
        }
        mails.relay();
    }

    /** Whether nothing happens here and nothing has happened while the engine did what it had been told. */
    private boolean rests(Instant limit) {
        awaitQuiet(limit);
        long moves = activity.moves();
        return fence.pass() && activity.moves() == moves && activity.restsFor(QUIET);
    }

    private void awaitQuiet(Instant limit) {
        while (!activity.restsFor(QUIET) && realTime.instant().isBefore(limit)) {
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
