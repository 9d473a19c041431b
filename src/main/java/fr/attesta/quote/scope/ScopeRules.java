package fr.attesta.quote.scope;

import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Siret;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be added to a scope (audit order, art. 1, 6 and 9) and taken from it (ISO/IEC 17065, 7.11). */
public final class ScopeRules {

    private static final String CATEGORIES = "categories";
    private static final String REMOVED = "removed";

    private ScopeRules() {}

    /** Why this cannot be added to what is certified. */
    public static List<Refusal> ofExtension(ExtensionForm extension, ApplicationForm certified) {
        List<Refusal> refusals = new ArrayList<>();
        Set<Category> added = extension.allCategories();
        if (added.isEmpty() && extension.allSites().isEmpty()) {
            refusals.add(Refusal.invalid(CATEGORIES, "scope.nothing_added"));
        }
        if (!Collections.disjoint(added, certified.categories())) {
            refusals.add(Refusal.invalid(CATEGORIES, "scope.already_certified"));
        }
        if (!added.containsAll(extension.allNewEntrantCategories())) {
            refusals.add(Refusal.invalid("newEntrantCategories", "scope.new_entrant_not_added"));
        }
        if (!added.isEmpty() && !Boolean.TRUE.equals(extension.actionsStarted())) {
            refusals.add(Refusal.invalid("actionsStarted", "scope.action_not_started"));
        }
        refusals.addAll(ofSites(extension, certified));
        return refusals;
    }

    /** Why this cannot be taken from what is certified. */
    public static List<Refusal> ofReduction(ReductionForm reduction, ApplicationForm certified) {
        List<Refusal> refusals = new ArrayList<>();
        Set<Category> removed = reduction.allRemoved();
        if (removed.isEmpty() && reduction.allClosedSites().isEmpty()) {
            refusals.add(Refusal.invalid(REMOVED, "scope.nothing_given_up"));
        } else if (!certified.categories().containsAll(removed)) {
            refusals.add(Refusal.invalid(REMOVED, "scope.not_certified"));
        } else if (removed.containsAll(certified.categories())) {
            refusals.add(Refusal.invalid(REMOVED, "scope.nothing_left"));
        }
        refusals.addAll(ofClosedSites(reduction, certified));
        return refusals;
    }

    /** Every site of the activity declaration belongs to the scope as long as it works (art. 1). */
    private static List<Refusal> ofClosedSites(ReductionForm reduction, ApplicationForm certified) {
        List<Refusal> refusals = new ArrayList<>();
        Set<Siret> closed = reduction.allClosedSites();
        Set<Siret> known = certified.allSites().stream().map(SiteForm::siret).collect(Collectors.toUnmodifiableSet());
        if (!known.containsAll(closed)) {
            refusals.add(Refusal.invalid("closedSites", "scope.site_unknown"));
        }
        if (!closed.isEmpty() && !Boolean.TRUE.equals(reduction.sitesClosed())) {
            refusals.add(Refusal.invalid("sitesClosed", "scope.site_still_works"));
        }
        return refusals;
    }

    /** A second place makes an organisation multi-site, which takes a new initial audit (art. 6). */
    private static List<Refusal> ofSites(ExtensionForm extension, ApplicationForm certified) {
        List<Refusal> refusals = new ArrayList<>();
        if (!extension.allSites().isEmpty() && certified.allSites().isEmpty()) {
            refusals.add(Refusal.invalid("sites", "scope.single_site"));
        }
        Set<String> known = certified.allSites().stream()
                .map(site -> site.siret().value())
                .collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < extension.allSites().size(); i++) {
            SiteForm site = extension.allSites().get(i);
            String field = "sites[" + i + "].siret";
            if (!site.siret().siren().equals(certified.siren())) {
                refusals.add(Refusal.invalid(field, "application.site_of_other_company"));
            }
            if (!known.add(site.siret().value())) {
                refusals.add(Refusal.invalid(field, "application.site_twice"));
            }
        }
        return refusals;
    }
}
