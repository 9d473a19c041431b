package fr.attesta.shared;

/**
 * One step of a calculation: what was applied, what it contributed, which text says so and how sure we are of it.
 *
 * @param label in French, as a quality manager would write it
 * @param value the contribution, for example {@code +0,5 j}; empty when the step only explains
 * @param source the article, guide or setting
 */
public record TraceLine(String label, String value, String source, Confidence confidence) {}
