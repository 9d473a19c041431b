package fr.attesta.audit.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agenda.
 *
 * @param halfDay 1 for the first half-day of the audit
 * @param with functions or names of the persons to meet
 */
public record AgendaItem(
        @NotNull @Min(1) @Max(100) Integer halfDay,
        @NotBlank @Size(max = 300) String topic,
        @Nullable @Size(max = 300) String with) {}
