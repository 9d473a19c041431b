package fr.attesta.decision.domain;

import fr.attesta.referential.domain.AuditType;
import java.util.EnumSet;
import java.util.Set;

/** What can be decided on a certification (audit order of 6 June 2019, art. 5). */
public enum Outcome {
    GRANTED,
    REFUSED,
    MAINTAINED,
    SUSPENDED,
    WITHDRAWN;

    /** Whether the organisation gets or keeps its certificate by it. */
    public boolean favourable() {
        return this == GRANTED || this == MAINTAINED;
    }

    /** What is possible after an audit of this type; without an audit nothing is favourable. */
    public static Set<Outcome> possible(AuditType type, boolean auditHeld) {
        Set<Outcome> outcomes = switch (type) {
            case INITIAL, RENEWAL, EXTENSION -> EnumSet.of(GRANTED, REFUSED);
            case SURVEILLANCE -> EnumSet.of(MAINTAINED, SUSPENDED, WITHDRAWN);
        };
        if (!auditHeld) {
            outcomes.removeIf(Outcome::favourable);
        }
        return outcomes;
    }
}
