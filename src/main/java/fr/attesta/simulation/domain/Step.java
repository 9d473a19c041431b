package fr.attesta.simulation.domain;

import fr.attesta.deadline.domain.StepEffect;
import fr.attesta.deadline.domain.Turn;
import java.time.LocalDate;

/**
 * What a deadline triggers on a day.
 *
 * @param name of the message, or id of the process that begins, or role of the staff to tell
 * @param last whether the deadline is missed when it has acted
 */
public record Step(LocalDate firesOn, StepEffect effect, String name, boolean last) implements Turn.Due {}
