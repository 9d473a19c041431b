package fr.attesta.quote.scope;

import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.referential.domain.Activity;
import fr.attesta.shared.Category;
import fr.attesta.shared.number.Siret;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The part of an organisation's file that says what is certified: categories, activities, sites. */
public record Scope(
        Set<Category> categories, Set<Activity> activities, Set<Category> newEntrantCategories, List<SiteForm> sites) {

    public Scope {
        categories = Set.copyOf(categories);
        activities = Set.copyOf(activities);
        newEntrantCategories = Set.copyOf(newEntrantCategories);
        sites = List.copyOf(sites);
    }

    public static Scope of(ApplicationForm form) {
        return new Scope(form.categories(), form.allActivities(), form.allNewEntrantCategories(), form.allSites());
    }

    /** With what was asked for, as far as it was granted. */
    public Scope plus(ExtensionForm extension, Set<Category> granted) {
        Set<Category> started = new TreeSet<>(extension.allNewEntrantCategories());
        started.retainAll(granted);
        return new Scope(
                union(categories, granted),
                union(activities, extension.allActivities()),
                union(newEntrantCategories, started),
                Stream.concat(sites.stream(), extension.allSites().stream()).toList());
    }

    public Scope only(Set<Category> kept) {
        Set<Category> started = new TreeSet<>(newEntrantCategories);
        started.retainAll(kept);
        return new Scope(kept, activities, started, sites);
    }

    public Scope withoutSites(Set<Siret> closed) {
        return new Scope(
                categories,
                activities,
                newEntrantCategories,
                sites.stream().filter(site -> !closed.contains(site.siret())).toList());
    }

    /** The same file with this scope. */
    public ApplicationForm in(ApplicationForm form) {
        return form.within(categories, activities, newEntrantCategories, sites);
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        Set<T> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
