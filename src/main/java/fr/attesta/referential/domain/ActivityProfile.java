package fr.attesta.referential.domain;

import fr.attesta.shared.Category;
import java.util.Set;

/**
 * The description of the activity that decides which indicators apply (audit order, art. 1; reading guide).
 *
 * @param newEntrantCategories categories of the first year of activity, or newly started (reading guide V9)
 */
public record ActivityProfile(Set<Category> categories, Set<Activity> activities, Set<Category> newEntrantCategories) {

    /** @throws IllegalArgumentException without any category, or if a new-entrant category is not among them */
    public ActivityProfile {
        categories = Set.copyOf(categories);
        activities = Set.copyOf(activities);
        newEntrantCategories = Set.copyOf(newEntrantCategories);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one category but there is none");
        }
        if (!categories.containsAll(newEntrantCategories)) {
            throw new IllegalArgumentException(
                    "Expected new-entrant categories among " + categories + " but they are " + newEntrantCategories);
        }
    }

    public boolean certifying() {
        return activities.contains(Activity.CERTIFYING);
    }

    public boolean workLinked() {
        return activities.contains(Activity.WORK_LINKED);
    }

    public boolean workSituation() {
        return activities.contains(Activity.WORK_SITUATION);
    }

    public boolean distance() {
        return activities.contains(Activity.DISTANCE);
    }

    public boolean subcontractsOut() {
        return activities.contains(Activity.SUBCONTRACTS_OUT);
    }

    public boolean actsAsSubcontractor() {
        return activities.contains(Activity.SUBCONTRACTOR) || actsOnlyAsSubcontractor();
    }

    public boolean actsOnlyAsSubcontractor() {
        return activities.contains(Activity.SUBCONTRACTOR_ONLY);
    }
}
