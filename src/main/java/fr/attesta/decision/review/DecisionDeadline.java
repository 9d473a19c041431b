package fr.attesta.decision.review;

import fr.attesta.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Until when a decision is to be taken: on a renewal, before the certificate ends (audit order, art. 3). */
@ApplicationScoped
public class DecisionDeadline {

    private static final String RENEWAL = "R3_12_RENEWAL_DECISION";

    private final Deadlines deadlines;

    DecisionDeadline(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Null where no text sets a day for the decision. */
    public @Nullable LocalDate of(UUID runId) {
        return deadlines.dueOn(runId, RENEWAL).orElse(null);
    }

    public void met(UUID runId) {
        deadlines.met(runId, RENEWAL);
    }
}
