package fr.attesta.deadline;

import fr.attesta.identity.Acting;
import fr.attesta.journal.Actor;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Carries out what is due and not yet done, however long it has been due; several instances may do so at once. */
@ApplicationScoped
public class DuePlanner {

    private static final Logger LOG = Logger.getLogger(DuePlanner.class);

    /** Also when a person moves the time of a local installation: what falls due then is nobody's doing. */
    private static final Actor SYSTEM = Actor.named("system");

    private final DueSteps steps;
    private final Acting acting;

    private final ReentrantLock turn = new ReentrantLock();

    DuePlanner(DueSteps steps, Acting acting) {
        this.steps = steps;
        this.acting = acting;
    }

    @Scheduled(every = "${attesta.deadline.plan-every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        runInTurn();
    }

    /** After the planner of this instance that may be under way: all is done when this returns, not merely taken. */
    public void runInTurn() {
        turn.lock();
        try {
            run();
        } finally {
            turn.unlock();
        }
    }

    /** The next day on which there will be something to do, as far as is known. */
    public Optional<LocalDate> nextDay() {
        return steps.nextDay();
    }

    /**
     * Works until nothing is due that can be done; returns how many deadlines acted. Many go in one transaction; those whose
     * case somebody else has locked, and those of a batch that failed, go one by one, so that one broken deadline delays no
     * other.
     */
    public int run() {
        int acted = 0;
        Set<UUID> broken = new HashSet<>();
        while (true) {
            int some = batch(broken);
            if (some == 0) {
                some = oneByOne(broken);
            }
            if (some == 0) {
                return acted;
            }
            acted += some;
        }
    }

    private int batch(Set<UUID> broken) {
        try {
            return acting.as(SYSTEM, () -> steps.actOnSome(broken));
        } catch (RuntimeException e) {
            LOG.warnf("A batch of deadlines could not act, they go one by one: %s", e.getMessage());
            return 0;
        }
    }

    private int oneByOne(Set<UUID> broken) {
        int acted = 0;
        for (UUID deadline : steps.due(broken)) {
            try {
                acted += acting.as(SYSTEM, () -> steps.actOn(deadline)) ? 1 : 0;
            } catch (RuntimeException e) {
                broken.add(deadline);
                LOG.errorf(e, "Deadline %s could not act; it is tried again", deadline);
            }
        }
        return acted;
    }
}
