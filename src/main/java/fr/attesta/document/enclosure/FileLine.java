package fr.attesta.document.enclosure;

/**
 * A line of an answer that takes files.
 *
 * @param key names the line and its file field, for example {@code NC-2}
 * @param documentKind what its files are called among the documents of the case
 * @param dated whether each file says since when what it shows is effective
 */
public record FileLine(String key, String documentKind, boolean dated) {

    /** Name of the field with the effective date. */
    public String dateField() {
        return key + "-effective";
    }
}
