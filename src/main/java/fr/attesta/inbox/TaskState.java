package fr.attesta.inbox;

/** Where a task stands; the last two states are terminal, but a task that only fell silent comes back when heard of. */
public enum TaskState {
    OPEN,
    /** Done for the person; the engine has yet to hear of it. */
    COMPLETING,
    DONE,
    CANCELLED,
    /** The engine does not know it: the process does not wait for it any more. */
    SILENT
}
