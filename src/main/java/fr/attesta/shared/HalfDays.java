package fr.attesta.shared;

import java.math.BigDecimal;

/** An audit duration, counted in half-days as the audit order does (art. 4). */
public record HalfDays(int count) implements Comparable<HalfDays> {

    public static final HalfDays ZERO = new HalfDays(0);

    public HalfDays {
        if (count < 0) {
            throw new IllegalArgumentException("Expected half-days of zero or more but it is " + count);
        }
    }

    public HalfDays plus(HalfDays other) {
        return new HalfDays(Math.addExact(count, other.count));
    }

    public HalfDays times(int factor) {
        return new HalfDays(Math.multiplyExact(count, factor));
    }

    /** The same duration in days: 3 half-days are 1.5. */
    public BigDecimal days() {
        return BigDecimal.valueOf(count * 5L, 1).stripTrailingZeros();
    }

    @Override
    public int compareTo(HalfDays other) {
        return Integer.compare(count, other.count);
    }
}
