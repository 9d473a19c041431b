package fr.attesta.quote.scope;

import fr.attesta.shared.Category;
import fr.attesta.shared.number.Siret;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a certified organisation gives up of its scope (ISO/IEC 17065, 7.11).
 *
 * @param removed the categories that are no longer to be certified
 * @param closedSites places where it no longer works; a site that works cannot leave the scope
 * @param sitesClosed that no action takes place there any more
 * @param reason as the organisation gives it
 */
public record ReductionForm(
        @Nullable Set<@NotNull Category> removed,
        @Nullable Set<@NotNull Siret> closedSites,
        @Nullable Boolean sitesClosed,
        @NotBlank @Size(max = 2000) String reason) {

    public Set<Category> allRemoved() {
        return removed == null ? Set.of() : removed;
    }

    public Set<Siret> allClosedSites() {
        return closedSites == null ? Set.of() : closedSites;
    }
}
