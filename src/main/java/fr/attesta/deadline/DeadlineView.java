package fr.attesta.deadline;

import fr.attesta.shared.TraceLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registered deadline as pages and other features see it. */
public record DeadlineView(
        UUID id,
        @Nullable UUID runId,
        String rule,
        LocalDate anchorOn,
        @Nullable LocalDate windowStartOn,
        LocalDate dueOn,
        DeadlineState state,
        @Nullable LocalDate closedOn,
        List<TraceLine> trace) {

    /** What it is about, in French. */
    public String title() {
        return DeadlineTables.shipped().rule(rule, anchorOn).title();
    }
}
