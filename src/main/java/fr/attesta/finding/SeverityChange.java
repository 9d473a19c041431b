package fr.attesta.finding;

import java.time.LocalDate;

/**
 * A change of what was notified.
 *
 * @param from severity before, or the number of the earlier minor that a major replaces
 * @param to severity after, or {@code DROPPED}
 */
public record SeverityChange(LocalDate on, String from, String to) {}
