package fr.attesta.quote.domain;

import fr.attesta.quote.domain.PriceList.Item;
import fr.attesta.quote.domain.PriceList.Row;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Euro;
import fr.attesta.shared.HalfDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The price of an audit by the price list in force on the day of the quote. Rounding happens once per amount, half up to the
 * cent: lines are whole quantities at prices in cents and need none, the discount line is rounded once, and so is the VAT,
 * on the total and not line by line.
 *
 * @param threeYearExclTax this quote and, after an initial or renewal audit, the surveillance of the cycle
 */
public record PriceCalculation(
        List<Line> lines,
        Euro totalExclTax,
        BigDecimal vatRate,
        Euro vat,
        Euro totalInclTax,
        Euro threeYearExclTax,
        Euro threeYearInclTax) {

    /**
     * What is to be priced.
     *
     * @param onSiteDays calendar days on site, each with travel
     * @param preAudit optional and on its own line; it changes no other line (ISO/IEC 17065, 4.2.9)
     * @param surveillance the expected surveillance of the cycle, zero if none is to be counted
     */
    public record Request(
            AuditType audit,
            HalfDays duration,
            int onSiteDays,
            boolean preAudit,
            HalfDays surveillance,
            @Nullable Discount discount) {}

    /** Granted by the body, in percent of every line but the pre-audit, never without a reason. */
    public record Discount(BigDecimal percent, String reason) {

        public Discount {
            if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 || reason.isBlank()) {
                throw new IllegalArgumentException("Expected a discount above 0 up to 100 % with a reason but it is "
                        + percent + " '" + reason + "'");
            }
        }
    }

    /** One line of the quote. */
    public record Line(
            String code,
            String label,
            int quantity,
            Euro unitPrice,
            Euro amount,
            String source,
            Confidence confidence) {}

    public PriceCalculation {
        lines = List.copyOf(lines);
    }

    /** @throws IllegalStateException if the body has set no price for that day */
    public static PriceCalculation of(PriceList list, LocalDate quoteDate, Request request) {
        List<Line> lines = new ArrayList<>();
        add(
                lines,
                list.on(quoteDate, halfDayItem(request.audit())),
                request.duration().count());
        if (request.audit() != AuditType.SURVEILLANCE) {
            add(lines, list.on(quoteDate, Item.FILE_FEE), 1);
        }
        add(lines, list.on(quoteDate, Item.TRAVEL_DAY), request.onSiteDays());
        if (request.discount() != null) {
            lines.add(discountLine(sum(lines), request.discount()));
        }
        if (request.preAudit()) {
            add(lines, list.on(quoteDate, Item.PRE_AUDIT), 1);
        }
        return total(lines, list, quoteDate, request);
    }

    /** The line of one item, if it is priced at all. */
    public Optional<Line> line(Item item) {
        return lines.stream().filter(line -> line.code().equals(item.name())).findFirst();
    }

    /** The same without an optional item; VAT and totals are counted again. */
    public PriceCalculation without(Item item) {
        List<Line> kept =
                lines.stream().filter(line -> !line.code().equals(item.name())).toList();
        Euro total = sum(kept);
        Euro vat = vat(total, vatRate);
        Euro threeYears = threeYearExclTax.minus(totalExclTax).plus(total);
        return new PriceCalculation(
                kept, total, vatRate, vat, total.plus(vat), threeYears, threeYears.plus(vat(threeYears, vatRate)));
    }

    private static PriceCalculation total(List<Line> lines, PriceList list, LocalDate quoteDate, Request request) {
        Euro total = sum(lines);
        BigDecimal rate = list.on(quoteDate, Item.VAT_RATE).amount();
        Euro vat = vat(total, rate);
        boolean startsCycle = request.audit() == AuditType.INITIAL || request.audit() == AuditType.RENEWAL;
        Euro surveillance = startsCycle
                ? amount(
                        list.on(quoteDate, Item.SURVEILLANCE_HALF_DAY),
                        request.surveillance().count())
                : Euro.ZERO;
        Euro threeYears = total.plus(surveillance);
        return new PriceCalculation(
                lines, total, rate, vat, total.plus(vat), threeYears, threeYears.plus(vat(threeYears, rate)));
    }

    private static Item halfDayItem(AuditType audit) {
        return switch (audit) {
            case INITIAL, EXTENSION -> Item.AUDIT_HALF_DAY;
            case SURVEILLANCE -> Item.SURVEILLANCE_HALF_DAY;
            case RENEWAL -> Item.RENEWAL_HALF_DAY;
        };
    }

    private static void add(List<Line> lines, Row row, int quantity) {
        if (quantity > 0) {
            lines.add(new Line(
                    row.item().name(),
                    row.label(),
                    quantity,
                    new Euro(row.amount()),
                    amount(row, quantity),
                    row.source(),
                    row.confidence()));
        }
    }

    private static Line discountLine(Euro base, Discount discount) {
        Euro amount = Euro.rounded(
                base.amount().multiply(discount.percent()).movePointLeft(2).negate());
        String percent = discount.percent().stripTrailingZeros().toPlainString().replace('.', ',');
        return new Line(
                "DISCOUNT",
                "Remise de " + percent + "\u00a0% : " + discount.reason(),
                1,
                amount,
                amount,
                "Décision de l’organisme",
                Confidence.DERIVED);
    }

    private static Euro amount(Row row, int quantity) {
        return new Euro(row.amount().multiply(BigDecimal.valueOf(quantity)));
    }

    private static Euro vat(Euro total, BigDecimal rate) {
        return Euro.rounded(total.amount().multiply(rate).movePointLeft(2));
    }

    private static Euro sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(Euro.ZERO, Euro::plus);
    }
}
