package fr.attesta.simulation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deadline of the dry run with the steps that have not acted yet. */
final class RunningDeadline {

    private final String rule;
    private final @Nullable UUID run;
    private final LocalDate due;
    private final List<Step> steps;

    RunningDeadline(String rule, @Nullable UUID run, LocalDate due, List<Step> steps) {
        this.rule = rule;
        this.run = run;
        this.due = due;
        this.steps = new LinkedList<>(
                steps.stream().sorted(Comparator.comparing(Step::firesOn)).toList());
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

    /** The days on which something may be due. */
    List<LocalDate> days() {
        return steps.stream().map(Step::firesOn).distinct().toList();
    }

    /** The newest step that is due; the older ones are gone with it. */
    Optional<Step> takeDue(LocalDate today) {
        List<Step> ripe =
                steps.stream().filter(step -> !step.firesOn().isAfter(today)).toList();
        steps.removeAll(ripe);
        return ripe.isEmpty() ? Optional.empty() : Optional.of(ripe.getLast());
    }
}
