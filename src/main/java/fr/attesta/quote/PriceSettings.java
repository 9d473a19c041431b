package fr.attesta.quote;

import fr.attesta.quote.domain.PriceList;
import fr.attesta.quote.domain.PriceList.Item;
import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.SettingValue;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The body's price list and VAT rate: every amount is its own decision. */
@ApplicationScoped
class PriceSettings implements SettingSource {

    static final String GROUP = "price";

    /** Up to ten million euros, at most two decimals, « 1 250,50 » as well as 1250.50. */
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");

    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        PriceList shipped = QuoteTables.shipped().prices();
        return Arrays.stream(Item.values())
                .map(item -> definition(shipped.on(day, item)))
                .toList();
    }

    @Override
    public String canonical(SettingDefinition setting, String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (!AMOUNT.matcher(plain).matches()) {
            throw new RefusedException(Refusal.invalid("value", "setting.value_amount"));
        }
        BigDecimal amount = new BigDecimal(plain).setScale(2);
        if (setting.kind() == Kind.PERCENT && amount.compareTo(HIGHEST_RATE) > 0) {
            throw new RefusedException(Refusal.invalid("value", "setting.value_percent"));
        }
        return amount.toPlainString();
    }

    /** A row of the price list that the body has set itself, which nobody needs to confirm. */
    static PriceList.Row row(SettingValue value) {
        Item item = Item.valueOf(value.name());
        PriceList.Row shipped = QuoteTables.shipped().prices().on(value.from(), item);
        return new PriceList.Row(
                item,
                shipped.label(),
                new BigDecimal(value.value()),
                value.validity(),
                shipped.source() + ", fixée par l’administrateur",
                Confidence.DERIVED);
    }

    private static SettingDefinition definition(PriceList.Row row) {
        boolean rate = row.item() == Item.VAT_RATE;
        return new SettingDefinition(
                GROUP + "." + row.item().name(),
                rate ? Kind.PERCENT : Kind.AMOUNT,
                row.label(),
                row.amount().setScale(2).toPlainString(),
                row.source(),
                row.confidence());
    }
}
