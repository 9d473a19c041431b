package fr.attesta.simulation.domain;

import fr.attesta.simulation.domain.Step.Group;
import fr.attesta.simulation.domain.Step.Trigger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deadline of the dry run with the steps that have not acted yet. */
final class RunningDeadline {

    private final String rule;
    private final @Nullable UUID run;
    private final LocalDate due;
    private final List<Step> steps;
    private boolean missed;

    RunningDeadline(Situation.Open open) {
        this.rule = open.rule();
        this.run = open.run();
        this.due = open.due();
        this.missed = open.missed();
        this.steps = new LinkedList<>(open.steps().stream()
                .sorted(Comparator.comparing(Step::firesOn))
                .toList());
    }

    String rule() {
        return rule;
    }

    @Nullable
    UUID run() {
        return run;
    }

    LocalDate due() {
        return due;
    }

    /** Whether it still waits for something. */
    boolean running() {
        return !missed;
    }

    boolean isOver() {
        return missed && steps.isEmpty();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** For each group of people the newest step that is due; the older ones are gone with it, and reminders of what is over. */
    List<Step> takeDue(LocalDate today, boolean mailsMayLeave) {
        List<Step> ripe = steps.stream()
                .filter(step -> !step.firesOn().isAfter(today))
                .filter(step -> mailsMayLeave || !step.trigger().isMail())
                .toList();
        steps.removeAll(ripe);
        missed = missed || ripe.stream().anyMatch(Step::last);
        Map<Group, Step> newest = new EnumMap<>(Group.class);
        ripe.forEach(step -> newest.put(step.trigger().group(), step));
        return ripe.stream()
                .filter(step -> newest.get(step.trigger().group()) == step)
                .filter(step -> step.trigger() != Trigger.REMINDER || !missed && !isStale(step, today))
                .toList();
    }

    /** Whether it would remind of a date that is over. */
    private boolean isStale(Step step, LocalDate today) {
        return !step.firesOn().isAfter(due) && today.isAfter(due);
    }
}
