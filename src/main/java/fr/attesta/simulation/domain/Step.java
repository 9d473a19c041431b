package fr.attesta.simulation.domain;

import java.time.LocalDate;

/**
 * What a deadline triggers on a day.
 *
 * @param name of the message, or id of the process that begins
 * @param last whether the deadline is missed when it has acted
 */
public record Step(LocalDate firesOn, Trigger trigger, String name, boolean last) {

    /** How it acts. */
    public enum Trigger {
        MESSAGE,
        START
    }
}
