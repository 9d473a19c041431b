package fr.attesta.quote.scope;

import fr.attesta.shared.Category;
import fr.attesta.shared.number.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reduction of a scope as other features see it.
 *
 * @param requestedBy as the journal names it; null for those from before it was kept
 * @param decision null until somebody decided
 */
public record ReductionView(
        UUID runId,
        UUID caseId,
        Set<Category> removed,
        Set<Siret> closedSites,
        String reason,
        Instant requestedAt,
        @Nullable String requestedBy,
        boolean granted,
        @Nullable Decision decision) {

    /** Who decided on which day, and what they have to say. */
    public record Decision(
            String by, LocalDate on, @Nullable String remark) {}

    public ReductionView {
        removed = Set.copyOf(removed);
        closedSites = Set.copyOf(closedSites);
    }

    public List<Category> sorted() {
        return removed.stream().sorted().toList();
    }
}
