package fr.attesta.shared.number;

/** The fourteen-digit number of a site: the SIREN of its legal unit and five more digits. */
public record Siret(String value) {

    /** La Poste numbers its sites outside the Luhn check; the sum of their digits is a multiple of five. */
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Expected fourteen digits with a valid check but it is '" + value + "'");
        }
    }

    public static boolean isValid(String value) {
        if (!value.matches("[0-9]{14}")) {
            return false;
        }
        if (value.startsWith(LA_POSTE)) {
            return Luhn.isValid(value) || value.chars().map(c -> c - '0').sum() % 5 == 0;
        }
        return Luhn.isValid(value);
    }

    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }

    @Override
    public String toString() {
        return value;
    }
}
