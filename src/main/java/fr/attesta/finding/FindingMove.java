package fr.attesta.finding;

import static fr.attesta.finding.FindingState.ACCEPTED;
import static fr.attesta.finding.FindingState.DROPPED;
import static fr.attesta.finding.FindingState.EVIDENCE_SUBMITTED;
import static fr.attesta.finding.FindingState.LIFTED;
import static fr.attesta.finding.FindingState.NOT_CORRECTED;
import static fr.attesta.finding.FindingState.OPEN;
import static fr.attesta.finding.FindingState.PLAN_RETURNED;
import static fr.attesta.finding.FindingState.PLAN_SUBMITTED;
import static fr.attesta.finding.FindingState.REQUALIFIED;

import java.util.Set;

/** What can happen to a non-conformity, and in which states. */
public enum FindingMove {
    SUBMIT_PLAN(PLAN_SUBMITTED, OPEN, PLAN_RETURNED),
    RETURN_PLAN(PLAN_RETURNED, PLAN_SUBMITTED),
    ACCEPT_PLAN(ACCEPTED, PLAN_SUBMITTED),
    SUBMIT_EVIDENCE(EVIDENCE_SUBMITTED, ACCEPTED),
    RETURN_EVIDENCE(ACCEPTED, EVIDENCE_SUBMITTED),
    /** Also straight from an accepted plan: the next audit finds the indicator conform. */
    LIFT(LIFTED, ACCEPTED, EVIDENCE_SUBMITTED),
    /** Verified only after the three months, while the certificate is suspended. */
    LIFT_LATE(LIFTED, NOT_CORRECTED),
    GIVE_UP(NOT_CORRECTED, OPEN, PLAN_SUBMITTED, PLAN_RETURNED, ACCEPTED, EVIDENCE_SUBMITTED),
    REQUALIFY(REQUALIFIED, ACCEPTED),
    /** A contestation is answered before any plan is asked. */
    DROP(DROPPED, OPEN);

    private final FindingState to;
    private final Set<FindingState> from;

    FindingMove(FindingState to, FindingState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    FindingState to() {
        return to;
    }

    boolean possibleIn(FindingState state) {
        return from.contains(state);
    }
}
