package fr.attesta.deadline;

import fr.attesta.shared.TraceLine;
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
        List<Former> former) {

    /** A value that was replaced, by whom and why. */
    public record Former(
            LocalDate anchorOn,
            @Nullable LocalDate windowStartOn,
            LocalDate dueOn,
            String reason,
            String movedBy,
            Instant movedAt) {}

    /** What it is about, in the language of the reader. */
    public String titleIn(Locale language) {
        return isEnglish(language)
                ? DeadlineTables.shipped().rule(rule, anchorOn).english().title()
                : title();
    }

    public List<TraceLine> traceIn(Locale language) {
        return isEnglish(language) && !traceEn.isEmpty() ? traceEn : trace;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** What it is about, in French. */
    public String title() {
        return DeadlineTables.shipped().rule(rule, anchorOn).title();
    }
}
