package fr.attesta.decision;

import fr.attesta.decision.domain.DecisionReadiness.Reason;
import fr.attesta.decision.domain.Outcome;
import fr.attesta.shared.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as pages and other features see it.
 *
 * @param categories the scope that was granted or maintained
 * @param against what stood against a favourable decision at that moment
 */
public record DecisionView(
        UUID runId,
        UUID caseId,
        Outcome outcome,
        @Nullable String reasons,
        List<Category> categories,
        List<Reason> against,
        String decidedBy,
        LocalDate decidedOn,
        Instant decidedAt,
        @Nullable UUID letterId) {}
