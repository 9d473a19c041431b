package fr.attesta.identity.absence;

/**
 * An absence was recorded or deleted; fired in the transaction that did it, once each.
 *
 * @param by user name of whoever did it
 */
public record AbsenceChanged(AbsenceView absence, Change change, String by) {

    /** What became of it. */
    public enum Change {
        RECORDED,
        DROPPED
    }
}
