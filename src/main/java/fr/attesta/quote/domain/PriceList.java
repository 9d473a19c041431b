package fr.attesta.quote.domain;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The body's prices, VAT excluded, as dated rows; a setting of the body, not regulation. */
public record PriceList(List<Row> rows) {

    /** What has a price; the VAT rate, in percent, is dated like one. */
    public enum Item {
        AUDIT_HALF_DAY,
        SURVEILLANCE_HALF_DAY,
        RENEWAL_HALF_DAY,
        FILE_FEE,
        PRE_AUDIT,
        TRAVEL_DAY,
        VAT_RATE
    }

    /** A price while it is in force. */
    public record Row(
            Item item, String label, BigDecimal amount, Validity validity, String source, Confidence confidence) {

        public Row {
            if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
                throw new IllegalArgumentException(
                        "Expected an amount of zero or more with at most two decimals but it is " + amount);
            }
        }
    }

    public PriceList {
        rows = List.copyOf(rows);
    }

    /** @throws IllegalStateException if the body has set no price for that day */
    public Row on(LocalDate day, Item item) {
        return rows.stream()
                .filter(row -> row.item() == item && row.validity().contains(day))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Expected a price of " + item + " on " + day + " but there is none"));
    }
}
