package fr.attesta.quote.scope;

import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.referential.domain.Activity;
import fr.attesta.shared.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a certified organisation adds to its scope (audit order of 6 June 2019, art. 9).
 *
 * @param categories added ones; none when only sites are added
 * @param activities that come with them
 * @param newEntrantCategories added ones in which the organisation has just begun
 * @param sites added ones, under the same activity declaration
 * @param actionsStarted that at least one action of each added category was carried out, or apprenticeship begun (art. 1)
 */
public record ExtensionForm(
        @Nullable Set<Category> categories,
        @Nullable Set<Activity> activities,
        @Nullable Set<Category> newEntrantCategories,
        @Nullable @Size(max = 500) List<@Valid SiteForm> sites,
        @Nullable Boolean actionsStarted,
        @Nullable @Size(max = 2000) String remark) {

    public Set<Category> allCategories() {
        return categories == null ? Set.of() : categories;
    }

    public Set<Activity> allActivities() {
        return activities == null ? Set.of() : activities;
    }

    public Set<Category> allNewEntrantCategories() {
        return newEntrantCategories == null ? Set.of() : newEntrantCategories;
    }

    public List<SiteForm> allSites() {
        return sites == null ? List.of() : sites;
    }
}
