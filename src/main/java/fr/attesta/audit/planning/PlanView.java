package fr.attesta.audit.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An audit plan as other packages and pages see it. */
public record PlanView(
        PlanForm content,
        LocalDate preparedOn,
        @Nullable LocalDate sentOn,
        @Nullable UUID documentId) {}
