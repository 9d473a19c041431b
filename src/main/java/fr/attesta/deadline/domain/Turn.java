package fr.attesta.deadline.domain;

import fr.attesta.deadline.domain.StepEffect.Group;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What becomes of a step whose day has come: the planner and the time machine ask the same rule. */
public enum Turn {
    ACTS,
    /** A later one for the same people is due as well. */
    SUPERSEDED,
    /** It would remind of a date that is over. */
    EXPIRED;

    /** A step as far as its turn depends on it. */
    public interface Due {

        LocalDate firesOn();

        StepEffect effect();

        /** Whether the deadline is missed when it has acted. */
        boolean last();

        /** Whether it would speak of a period that is too short for it: its day had passed when the deadline began. */
        default boolean isTooLate(LocalDate registeredOn) {
            return effect().isMail() && !firesOn().isAfter(registeredOn);
        }
    }

    /** A step with its turn. */
    public record Taken<S extends Due>(S step, Turn turn) {}

    /**
     * The turns of steps of one deadline that are due at once.
     *
     * @param due in the order of their days
     * @param closed whether the deadline waits for nothing any more
     */
    public static <S extends Due> List<Taken<S>> of(List<S> due, LocalDate dueOn, boolean closed, LocalDate today) {
        boolean over = closed || due.stream().anyMatch(Due::last);
        Map<Group, S> newest = new EnumMap<>(Group.class);
        due.forEach(step -> newest.put(step.effect().group(), step));
        return due.stream()
                .map(step -> new Taken<>(
                        step,
                        step.effect().remindsOfDate() && (over || isStale(step, dueOn, today))
                                ? EXPIRED
                                : newest.get(step.effect().group()) == step ? ACTS : SUPERSEDED))
                .toList();
    }

    private static boolean isStale(Due reminder, LocalDate dueOn, LocalDate today) {
        return !reminder.firesOn().isAfter(dueOn) && today.isAfter(dueOn);
    }
}
