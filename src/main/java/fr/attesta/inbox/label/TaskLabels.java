package fr.attesta.inbox.label;

import fr.attesta.shared.Category;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a feature knows of a case that its tasks are found by.
 *
 * @param department of the organisation's seat, for example 35 or 974; null when another feature knows it
 * @param words further words of the search, for example the number of a certificate
 */
public record TaskLabels(Set<Category> categories, @Nullable String department, List<String> words) {

    public TaskLabels {
        categories = Set.copyOf(categories);
        words = List.copyOf(words);
    }

    public static TaskLabels ofCategories(Set<Category> categories) {
        return new TaskLabels(categories, null, List.of());
    }

    public static TaskLabels ofDepartment(String department) {
        return new TaskLabels(Set.of(), department, List.of());
    }

    public static TaskLabels ofWords(List<String> words) {
        return new TaskLabels(Set.of(), null, words);
    }
}
