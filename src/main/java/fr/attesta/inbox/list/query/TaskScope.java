package fr.attesta.inbox.list.query;

/** Which part of the inbox. */
public enum TaskScope {
    /** What the person has taken. */
    MINE,
    /** What nobody has taken and one of the person's roles may. */
    GROUPS,
    /** Every open task, for those who watch over all. */
    ALL
}
