package fr.attesta.billing.domain;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.Euro;
import fr.attesta.shared.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a cancellation less than so many calendar days before the audit costs; a setting of the body, dated.
 *
 * @param percent of the price of the audit without VAT
 */
public record CancellationRule(
        int daysBefore, BigDecimal percent, Validity validity, String source, Confidence confidence) {

    /** What is due and by which rule. */
    public record Fee(Euro amount, CancellationRule rule) {}

    /**
     * The fee of the strictest rule that applies; none when the organisation cancelled in time, or only once the audit was
     * to begin, when it is no cancellation any more.
     */
    public static Optional<Fee> fee(
            List<CancellationRule> rules, LocalDate cancelledOn, LocalDate auditOn, Euro price) {
        long days = ChronoUnit.DAYS.between(cancelledOn, auditOn);
        return rules.stream()
                .filter(rule -> rule.validity.contains(cancelledOn) && days >= 0 && days < rule.daysBefore)
                .max(Comparator.comparing(CancellationRule::percent))
                .map(rule -> new Fee(
                        Euro.rounded(price.amount().multiply(rule.percent).movePointLeft(2)), rule));
    }
}
