package fr.attesta.admin.annual;

import fr.attesta.shared.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a year.
 *
 * @param dueOn by when it is handed over (1 March of the following year)
 * @param over whether the year is; the figures of one that is not still move
 * @param gaps what the report asks for and the figures do not say
 */
record AnnualReport(int year, LocalDate dueOn, boolean over, List<Counted> figures, List<Gap> gaps) {

    AnnualReport {
        figures = List.copyOf(figures);
        gaps = List.copyOf(gaps);
    }

    /**
     * A figure and what it is made of.
     *
     * @param total each thing once, also where it is counted under several keys
     */
    public record Counted(
            AnnualFigure figure, BigDecimal total, List<Part> parts, String source, Confidence confidence) {}

    /** A part of a figure. */
    public record Part(String key, BigDecimal value) {}

    /**
     * Something that is missing.
     *
     * @param key of the sentence that says what, and why
     * @param count how often; zero where the number says nothing
     */
    public record Gap(String key, long count, String source) {}

    /** A thing behind a figure. */
    public record Behind(
            String caseNumber, String organisation, String siren, String key, LocalDate on, BigDecimal amount) {}
}
