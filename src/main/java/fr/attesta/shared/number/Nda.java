package fr.attesta.shared.number;

/** Activity-declaration number of a training organisation (numéro de déclaration d'activité): eleven digits. */
public record Nda(String value) {

    public Nda {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Expected eleven digits but it is '" + value + "'");
        }
    }

    public static boolean isValid(String value) {
        return value.matches("[0-9]{11}");
    }

    @Override
    public String toString() {
        return value;
    }
}
