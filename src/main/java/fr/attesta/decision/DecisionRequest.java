package fr.attesta.decision;

import fr.attesta.decision.domain.FindingFact;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of an audit as they stand, to be weighed before a decision. */
record DecisionRequest(
        @NotNull AuditType auditType,
        @NotNull LocalDate auditDate,
        @NotNull @Size(max = 500) List<@NotNull @Valid Finding> findings) {

    /** One finding; what is not said is not so. */
    record Finding(
            @NotNull Integer indicator,
            @NotNull Severity severity,
            @Nullable Boolean lifted,
            @Nullable Boolean openedAtPreviousAudit) {

        FindingFact fact() {
            return new FindingFact(
                    indicator, severity, Boolean.TRUE.equals(lifted), Boolean.TRUE.equals(openedAtPreviousAudit));
        }
    }
}
