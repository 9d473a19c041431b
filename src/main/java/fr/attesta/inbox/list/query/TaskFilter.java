package fr.attesta.inbox.list.query;

import fr.attesta.inbox.Priority;
import fr.attesta.shared.Category;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list; null narrows nothing.
 *
 * @param kind id of a kind of task
 * @param stage id of the process that asks for it
 * @param department of the organisation's seat
 * @param auditor user name of somebody who was assigned to the case
 */
public record TaskFilter(
        @Nullable String kind,
        @Nullable String stage,
        @Nullable Due due,
        @Nullable FollowUp followUp,
        @Nullable Priority priority,
        @Nullable Category category,
        @Nullable String department,
        @Nullable String auditor) {

    public static final TaskFilter NOTHING = new TaskFilter(null, null, null, null, null, null, null, null);
}
