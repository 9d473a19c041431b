package fr.attesta.audit.grid.line;

/**
 * Which line of a grid.
 *
 * @param site 0 for the central function, otherwise the position among the audited sites
 */
public record LineAddress(int site, int indicator) {}
