package fr.attesta.inbox;

import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One kind of human task: the element of the BPMN user task, its page and its use case share the words.
 *
 * <p>The template {@code tasks/<id>.html} shows {@link #form}; the same payload record serves the form and the API.
 */
public interface TaskKind<P extends Record> {

    /** Element id of the user task, for example {@code quote_check_application}. */
    String id();

    /** What a completion carries; its components bear validation annotations. */
    Class<P> payload();

    /** Who may do it. */
    Role role();

    /** Facts that the page shows beside the form. */
    Object form(TaskView task);

    /** What the form starts with; null for an empty form. */
    default @Nullable P suggestion(TaskView task) {
        return null;
    }

    /** What else changes when it comes into the inbox, in the transaction that puts it there; once for each task. */
    default void arrives(TaskView task) {}

    /** Carries out the decision in the completing transaction; returns the variables that the process continues with. */
    Map<String, Object> complete(TaskView task, P payload);

    /** Until when it should be done, by the deadline register or an agreed day; null leaves it to the body's own target. */
    default @Nullable LocalDate due(TaskView task) {
        return null;
    }

    /** Why this person in particular may not do it, for example because of impartiality; empty when they may. */
    default List<Refusal> bars(TaskView task, String userName) {
        return List.of();
    }
}
