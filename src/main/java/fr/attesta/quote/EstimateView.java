package fr.attesta.quote;

import fr.attesta.quote.domain.AuditDuration.Step;
import fr.attesta.quote.domain.AuditPlace;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.referential.domain.IndicatorApplicability;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.shared.Euro;
import fr.attesta.shared.TraceLine;
import java.math.BigDecimal;
import java.util.List;

/**
 * An estimate as the calculator shows it: what the audit takes, what it examines, where, and what it costs.
 *
 * @param halfDaysPerDay a plan that can be delivered, at most two half-days per calendar day
 * @param trace the terms of the duration; their half-days add up to it
 */
public record EstimateView(
        int halfDays,
        BigDecimal days,
        List<Integer> halfDaysPerDay,
        int sampledSites,
        StandardVersion standard,
        List<IndicatorView> indicators,
        PlaceView place,
        List<StepView> trace,
        PriceView price) {

    /** How many indicators the audit examines. */
    public long examined() {
        return indicators.stream().filter(IndicatorView::applicable).count();
    }

    /** An indicator in or out. */
    public record IndicatorView(
            int number,
            int criterion,
            String title,
            boolean applicable,
            String reason,
            List<String> notes,
            String source,
            String confidence,
            boolean confirmed) {

        static IndicatorView of(IndicatorApplicability line, String title) {
            return new IndicatorView(
                    line.number(),
                    line.criterion(),
                    title,
                    line.applicable(),
                    line.reason(),
                    line.notes(),
                    line.source(),
                    line.confidence().flag(),
                    line.confidence().confirmed());
        }
    }

    /** Where the audit takes place. */
    public record PlaceView(
            AuditPlace.Place value, String reason, String source, String confidence, boolean confirmed) {

        static PlaceView of(AuditPlace place) {
            return new PlaceView(
                    place.value(),
                    place.reason(),
                    place.source(),
                    place.confidence().flag(),
                    place.confidence().confirmed());
        }
    }

    /** A term of the duration; zero half-days when it only explains. */
    public record StepView(String label, int halfDays, String source, String confidence, boolean confirmed) {

        static StepView of(Step step) {
            return new StepView(
                    step.label(),
                    step.halfDays().count(),
                    step.source(),
                    step.confidence().flag(),
                    step.confidence().confirmed());
        }

        static StepView explaining(TraceLine line) {
            return new StepView(
                    line.label() + " : " + line.value(),
                    0,
                    line.source(),
                    line.confidence().flag(),
                    line.confidence().confirmed());
        }
    }

    /** What it costs. */
    public record PriceView(
            List<PriceLineView> lines,
            Euro totalExclTax,
            BigDecimal vatRate,
            Euro vat,
            Euro totalInclTax,
            Euro threeYearExclTax,
            Euro threeYearInclTax,
            boolean confirmed) {

        static PriceView of(PriceCalculation price) {
            return new PriceView(
                    price.lines().stream().map(PriceLineView::of).toList(),
                    price.totalExclTax(),
                    price.vatRate(),
                    price.vat(),
                    price.totalInclTax(),
                    price.threeYearExclTax(),
                    price.threeYearInclTax(),
                    price.lines().stream().allMatch(line -> line.confidence().confirmed()));
        }
    }

    /** One line of the price. */
    public record PriceLineView(
            String code,
            String label,
            int quantity,
            Euro unitPrice,
            Euro amount,
            String source,
            String confidence,
            boolean confirmed) {

        static PriceLineView of(PriceCalculation.Line line) {
            return new PriceLineView(
                    line.code(),
                    line.label(),
                    line.quantity(),
                    line.unitPrice(),
                    line.amount(),
                    line.source(),
                    line.confidence().flag(),
                    line.confidence().confirmed());
        }
    }
}
