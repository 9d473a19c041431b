package fr.attesta.audit.report;

import fr.attesta.referential.domain.Severity;
import java.util.Optional;

/** What an auditor concluded on an indicator. */
public enum IndicatorResult {
    CONFORM,
    MINOR,
    MAJOR,
    NOT_APPLICABLE;

    /** Whether it is a non-conformity. */
    public boolean finding() {
        return severity().isPresent();
    }

    public Optional<Severity> severity() {
        return switch (this) {
            case MINOR -> Optional.of(Severity.MINOR);
            case MAJOR -> Optional.of(Severity.MAJOR);
            case CONFORM, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
