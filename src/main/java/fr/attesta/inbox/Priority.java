package fr.attesta.inbox;

import java.util.Locale;

/** How much a task presses beside its due date; the database keeps the position. */
public enum Priority {
    NORMAL,
    HIGH,
    URGENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
