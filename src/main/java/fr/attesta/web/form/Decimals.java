package fr.attesta.web.form;

import java.math.BigDecimal;

/** Numbers as people type them: « 1 250,50 » as well as 1250.50. */
final class Decimals {

    /** More digits than any amount of ours; a short text such as 1e999999999 must not become a huge number. */
    private static final int MOST_DIGITS = 18;

    private Decimals() {}

    /** @throws IllegalArgumentException if it is not a number, or one out of all proportion */
    static BigDecimal parse(String text, boolean french) {
        String plain = french ? withoutSpaces(text).replace(',', '.') : text;
        BigDecimal number = new BigDecimal(plain);
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("Expected a number of at most " + MOST_DIGITS + " digits");
        }
        return number;
    }

    static int whole(String text) {
        return Integer.parseInt(withoutSpaces(text));
    }

    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
