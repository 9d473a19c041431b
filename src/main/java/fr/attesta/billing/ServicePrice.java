package fr.attesta.billing;

import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.quote.domain.PriceList.Item;
import fr.attesta.shared.Euro;
import java.math.BigDecimal;
import java.util.function.Predicate;

/** A price without VAT and its rate, taken from the agreed lines of one service. */
record ServicePrice(Euro exclTax, BigDecimal vatRate) {

    /** The audit with everything that belongs to it: file fee, travel, discount. */
    static ServicePrice ofAudit(PriceCalculation price) {
        return of(price, line -> !isPreAudit(line));
    }

    static ServicePrice ofPreAudit(PriceCalculation price) {
        return of(price, ServicePrice::isPreAudit);
    }

    /** VAT of one invoice line, rounded once. */
    Euro inclTax() {
        return exclTax.plus(Euro.rounded(exclTax.amount().multiply(vatRate).movePointLeft(2)));
    }

    private static ServicePrice of(PriceCalculation price, Predicate<PriceCalculation.Line> belongs) {
        Euro total = price.lines().stream()
                .filter(belongs)
                .map(PriceCalculation.Line::amount)
                .reduce(Euro.ZERO, Euro::plus);
        return new ServicePrice(total, price.vatRate());
    }

    private static boolean isPreAudit(PriceCalculation.Line line) {
        return line.code().equals(Item.PRE_AUDIT.name());
    }
}
