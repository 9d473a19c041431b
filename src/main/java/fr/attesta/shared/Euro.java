package fr.attesta.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euros with two decimals. */
public record Euro(BigDecimal amount) implements Comparable<Euro> {

    public static final Euro ZERO = new Euro(BigDecimal.ZERO.setScale(2));

    /** @throws ArithmeticException if the amount has more than two decimals: rounding is decided by the caller, once */
    public Euro {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Euro of(String amount) {
        return new Euro(new BigDecimal(amount));
    }

    /** Rounds to the cent, half up, as invoices do. */
    public static Euro rounded(BigDecimal amount) {
        return new Euro(amount.setScale(2, RoundingMode.HALF_UP));
    }

    public Euro plus(Euro other) {
        return new Euro(amount.add(other.amount));
    }

    public Euro minus(Euro other) {
        return new Euro(amount.subtract(other.amount));
    }

    @Override
    public int compareTo(Euro other) {
        return amount.compareTo(other.amount);
    }
}
