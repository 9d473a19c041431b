package fr.attesta.inbox.list.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether somebody wanted to come back to a task, and whether that day has come. */
public enum FollowUp {
    REACHED,
    PLANNED,
    NONE;

    public static FollowUp of(@Nullable LocalDate followUpOn, LocalDate today) {
        if (followUpOn == null) {
            return NONE;
        }
        return followUpOn.isAfter(today) ? PLANNED : REACHED;
    }
}
