package fr.attesta.deadline;

import fr.attesta.deadline.domain.StepEffect;
import fr.attesta.deadline.step.StepNote;
import fr.attesta.deadline.step.StepState;
import fr.attesta.mail.MailDraft;
import fr.attesta.shared.TraceLine;
import fr.attesta.web.text.Languages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered deadline as pages and other features see it.
 *
 * @param trace its calculation in French
 * @param traceEn the same in English; empty for one that was registered before English was told
 * @param former what it was before its anchor moved, oldest first
 * @param steps what it triggers, in the order of their days
 */
public record DeadlineView(
        UUID id,
        @Nullable UUID runId,
        String rule,
        LocalDate anchorOn,
        @Nullable LocalDate windowStartOn,
        LocalDate dueOn,
        DeadlineState state,
        @Nullable LocalDate closedOn,
        List<TraceLine> trace,
        List<TraceLine> traceEn,
        List<Former> former,
        List<Step> steps) {

    public DeadlineView {
        trace = List.copyOf(trace);
        traceEn = List.copyOf(traceEn);
        former = List.copyOf(former);
        steps = List.copyOf(steps);
    }

    /** A value that was replaced, by whom and why. */
    public record Former(
            LocalDate anchorOn,
            @Nullable LocalDate windowStartOn,
            LocalDate dueOn,
            String reason,
            String movedBy,
            Instant movedAt) {}

    /** Something that it triggers, and what became of it; the note says why it was skipped. */
    public record Step(
            UUID id,
            LocalDate firesOn,
            StepEffect effect,
            String name,
            boolean last,
            StepState state,
            @Nullable StepNote note,
            @Nullable LocalDate actedOn) {}

    /** What a mail about it is tied to, when no reminder caused it. */
    public MailDraft.Cause asCause() {
        return new MailDraft.Cause(id, null);
    }

    /** What a reminder is tied to: the newest one that was carried out. */
    public MailDraft.Cause asReminder() {
        UUID step = steps.stream()
                .filter(done -> done.effect() == StepEffect.REMINDER && done.state() == StepState.DONE)
                .map(Step::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new MailDraft.Cause(id, step);
    }

    /** The last day on which an answer still changes something: the process goes on the day after. */
    public LocalDate openUntil() {
        return steps.stream()
                .filter(Step::last)
                .map(step -> step.firesOn().minusDays(1))
                .findFirst()
                .orElse(dueOn);
    }

    /** What it is about, in the language of the reader. */
    public String titleIn(Locale language) {
        return Languages.isFrench(language)
                ? title()
                : DeadlineTables.shipped().rule(rule, anchorOn).english().title();
    }

    public List<TraceLine> traceIn(Locale language) {
        return Languages.isFrench(language) || traceEn.isEmpty() ? trace : traceEn;
    }

    /** What it is about, in French. */
    public String title() {
        return DeadlineTables.shipped().rule(rule, anchorOn).title();
    }
}
