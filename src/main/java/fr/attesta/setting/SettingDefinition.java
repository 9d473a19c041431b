package fr.attesta.setting;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Something that the body may decide itself, with what ships for it.
 *
 * @param key stable, for example {@code price.FILE_FEE}; its first part names the group
 * @param title in French, as the tables write it
 * @param shipped the value that holds as long as the body has set no other
 */
public record SettingDefinition(
        String key, Kind kind, String title, String shipped, String source, Confidence confidence) {

    /** How a value is written. */
    public enum Kind {
        /** Euros with two decimals, VAT excluded. */
        AMOUNT,
        PERCENT,
        /** A formula such as {@code P30D}. */
        PERIOD,
        /** Whole days of a month. */
        DAYS,
        /** Whole days on which people work. */
        WORKING_DAYS,
        /** A number that somebody else gave to the body, or {@code none}. */
        REFERENCE,
        YES_NO,
        /** Words of the body, in one or more paragraphs. */
        TEXT;

        public static final String YES = "yes";

        public static final String NO = "no";

        /** @throws RefusedException if it is neither, in either language */
        public static String yesOrNo(String typed) {
            return switch (typed.strip().toLowerCase(Locale.ROOT)) {
                case YES, "oui" -> YES;
                case NO, "non" -> NO;
                default -> throw new RefusedException(Refusal.invalid("value", "setting.value_yes_no"));
            };
        }

        /**
         * A count of days, written in one way.
         *
         * @throws RefusedException with this code, which names the most, if it is none
         */
        public static String days(String typed, int most, String code) {
            String plain = typed.strip();
            if (!plain.matches("\\d{1,2}") || Integer.parseInt(plain) > most) {
                throw new RefusedException(Refusal.invalid("value", code, most));
            }
            return Integer.toString(Integer.parseInt(plain));
        }

        /** An amount or a rate as a number. */
        public BigDecimal number(String value) {
            return new BigDecimal(value);
        }
    }

    /** The part of the key before the first point. */
    public String group() {
        return key.substring(0, key.indexOf('.'));
    }
}
