package fr.attesta.casework.inbox;

import fr.attesta.inbox.list.Count;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filter of the inbox.
 *
 * @param name parameter of the address
 * @param chosen the value in force; empty when it narrows nothing
 */
public record InboxFilter(String name, String chosen, List<Choice> choices) {

    public InboxFilter {
        choices = List.copyOf(choices);
    }

    /**
     * One value of a filter.
     *
     * @param key of its text; null when the label is a name
     * @param count null when the list is too long to count it
     * @param href the list with this value
     */
    public record Choice(
            String value,
            @Nullable String key,
            String label,
            @Nullable Count count,
            String href) {}
}
