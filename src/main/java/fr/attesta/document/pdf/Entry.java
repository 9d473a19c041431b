package fr.attesta.document.pdf;

/** A label and its value in the table of facts that opens a printed document. */
public record Entry(String label, String value) {}
