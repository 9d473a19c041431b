package fr.attesta.quote.scope;

import fr.attesta.shared.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What a certified organisation gives up of its scope (ISO/IEC 17065, 7.11).
 *
 * @param removed the categories that are no longer to be certified
 * @param reason as the organisation gives it
 */
public record ReductionForm(
        @NotEmpty Set<@NotNull Category> removed,
        @NotBlank @Size(max = 2000) String reason) {}
