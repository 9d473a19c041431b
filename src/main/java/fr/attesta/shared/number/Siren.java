package fr.attesta.shared.number;

/** The nine-digit number of a French legal unit, whose last digit is a Luhn check. */
public record Siren(String value) {

    public Siren {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "Expected nine digits with a valid check digit but it is '" + value + "'");
        }
    }

    public static boolean isValid(String value) {
        return value.matches("[0-9]{9}") && Luhn.isValid(value);
    }

    /** Grouped by three, as people write it. */
    public String formatted() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
    }

    @Override
    public String toString() {
        return value;
    }
}
