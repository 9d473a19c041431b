package fr.attesta.portfolio;

/** How far an import has come. */
public enum ImportState {
    /** The file has errors, nothing was written. */
    REFUSED,
    /** The file was accepted and waits for a person to confirm. */
    CHECKED,
    /** It is being written, or will be in a moment. */
    CONFIRMED,
    DONE,
    /** Writing it failed as a whole, nothing was written. */
    FAILED;

    /** The colour of its badge; the text says the same. */
    public String color() {
        return switch (this) {
            case REFUSED, FAILED -> "red";
            case CHECKED -> "azure";
            case CONFIRMED -> "blue";
            case DONE -> "green";
        };
    }
}
