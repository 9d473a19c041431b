package fr.attesta.simulation.domain;

import fr.attesta.deadline.domain.StepEffect;
import fr.attesta.deadline.domain.Turn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
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

    /** Whether the next audit verifies it. */
    boolean outlivesRun() {
        return steps.stream().anyMatch(step -> step.effect() == StepEffect.VERIFY);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The steps that are due and act; the others that are due are gone with them. */
    List<Step> takeDue(LocalDate today, boolean mailsMayLeave) {
        List<Step> ripe = steps.stream()
                .filter(step -> !step.firesOn().isAfter(today))
                .filter(step -> mailsMayLeave || !step.effect().isMail())
                .toList();
        steps.removeAll(ripe);
        boolean closed = missed;
        missed = closed || ripe.stream().anyMatch(Step::last);
        return Turn.of(ripe, due, closed, today).stream()
                .filter(taken -> taken.turn() == Turn.ACTS)
                .map(Turn.Taken::step)
                .toList();
    }
}
