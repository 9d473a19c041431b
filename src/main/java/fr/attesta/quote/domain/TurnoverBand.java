package fr.attesta.quote.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A band of turnover, VAT excluded (audit order, art. 4 and 10): the lower bound belongs to the band, the upper one to the
 * next.
 *
 * @param to null for the highest band
 */
public record TurnoverBand(BigDecimal from, @Nullable BigDecimal to) {

    public TurnoverBand {
        if (from.signum() < 0 || (to != null && to.compareTo(from) <= 0)) {
            throw new IllegalArgumentException("Expected 0 <= from < to but it is " + from + " to " + to);
        }
    }

    public boolean contains(BigDecimal turnover) {
        return turnover.compareTo(from) >= 0 && (to == null || turnover.compareTo(to) < 0);
    }

    /** In French, for example {@code CA ≥ 150 000 € et < 750 000 €}. */
    public String label() {
        String lower = from.signum() == 0 ? "" : "≥ " + euros(from);
        String upper = to == null ? "" : "< " + euros(to);
        if (lower.isEmpty() && upper.isEmpty()) {
            return "tout CA";
        }
        return "CA " + lower + (lower.isEmpty() || upper.isEmpty() ? "" : " et ") + upper;
    }

    private static String euros(BigDecimal amount) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator('\u202f');
        return new DecimalFormat("#,##0", symbols).format(amount) + "\u00a0€";
    }
}
