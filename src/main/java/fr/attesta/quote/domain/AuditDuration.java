package fr.attesta.quote.domain;

import fr.attesta.quote.domain.DurationTable.Row;
import fr.attesta.quote.domain.DurationTable.Supplement;
import fr.attesta.shared.Category;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Explained;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.TraceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * How long an audit lasts, from the opening meeting to the end of the closing one, in half-days (audit order of 6 June
 * 2019, art. 4; extension: art. 9; light audit: art. 10; Mayotte: art. 10 bis).
 */
public final class AuditDuration {

    /**
     * One term of the sum.
     *
     * @param label in French
     */
    public record Step(String label, HalfDays halfDays, String source, Confidence confidence) {

        /** With the contribution in days, as the order writes it. */
        public TraceLine line() {
            return new TraceLine(label, "+" + french(halfDays) + "\u00a0j", source, confidence);
        }
    }

    private AuditDuration() {}

    /** @throws IllegalArgumentException if no row of the table was in force on the date of the audit */
    public static Explained<HalfDays> of(DurationTable table, AuditRequest request) {
        List<Step> steps = steps(table, request);
        HalfDays total = steps.stream().map(Step::halfDays).reduce(HalfDays.ZERO, HalfDays::plus);
        return new Explained<>(total, steps.stream().map(Step::line).toList());
    }

    /** The terms whose sum is the duration, zero ones included because they explain too. */
    public static List<Step> steps(DurationTable table, AuditRequest request) {
        List<Step> steps = new ArrayList<>();
        if (!request.categories().isEmpty()) {
            addScope(steps, table.row(request.scope(), request.auditDate(), request.turnover()), request);
        }
        if (request.addedSites() > 0) {
            addSupplement(steps, table, request, Supplement.ADDED_SITE);
        }
        if (request.formerNewEntrant()) {
            addSupplement(steps, table, request, Supplement.FORMER_NEW_ENTRANT);
        }
        return steps;
    }

    private static void addScope(List<Step> steps, Row row, AuditRequest request) {
        steps.add(step("Durée de base, " + row.band().label(), row.base(), row));
        for (Category category : Category.values()) {
            if (request.categories().contains(category)) {
                steps.add(step("Catégorie " + category.name(), row.forCategory(category), row));
            }
        }
        if (request.sampledSites() > 0) {
            HalfDays sites = row.perSite().times(request.sampledSites());
            steps.add(step(
                    "Sites audités : " + request.sampledSites() + " × " + french(row.perSite()) + "\u00a0j",
                    sites,
                    row));
        }
    }

    private static void addSupplement(
            List<Step> steps, DurationTable table, AuditRequest request, Supplement supplement) {
        table.supplement(supplement, request.auditDate()).ifPresent(row -> {
            Step step = switch (supplement) {
                case ADDED_SITE ->
                    new Step(
                            "Sites ajoutés : " + request.addedSites() + " × " + french(row.halfDays()) + "\u00a0j",
                            row.halfDays().times(request.addedSites()),
                            row.source(),
                            row.confidence());
                case FORMER_NEW_ENTRANT ->
                    new Step(
                            "Audité comme nouvel entrant à l’audit initial",
                            row.halfDays(),
                            row.source(),
                            row.confidence());
            };
            steps.add(step);
        });
    }

    private static Step step(String label, HalfDays halfDays, Row row) {
        return new Step(label, halfDays, row.source(), row.confidence());
    }

    private static String french(HalfDays halfDays) {
        return halfDays.days().toPlainString().replace('.', ',');
    }
}
