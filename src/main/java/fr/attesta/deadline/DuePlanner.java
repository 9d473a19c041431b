package fr.attesta.deadline;

import fr.attesta.identity.Acting;
import fr.attesta.journal.Actor;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Carries out what is due and not yet done, however long it has been due; several instances may do so at once. */
@ApplicationScoped
public class DuePlanner {

    /** Also when a person moves the time of a local installation: what falls due then is nobody's doing. */
    private static final Actor SYSTEM = Actor.named("system");

    private final DueSteps steps;
    private final Acting acting;

    DuePlanner(DueSteps steps, Acting acting) {
        this.steps = steps;
        this.acting = acting;
    }

    @Scheduled(every = "${attesta.deadline.plan-every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run();
    }

    /** The next day on which there will be something to do, as far as is known. */
    public Optional<LocalDate> nextDay() {
        return steps.nextDay();
    }

    /** Works until nothing is due; returns how many deadlines acted. */
    public int run() {
        int acted = 0;
        while (acting.as(SYSTEM, steps::actOnNext)) {
            acted++;
        }
        return acted;
    }
}
