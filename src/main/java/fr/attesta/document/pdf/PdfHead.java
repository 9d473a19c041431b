package fr.attesta.document.pdf;

/**
 * What stands around every printed document.
 *
 * @param body name of the certification body, in the header
 * @param reference number of the document or of its case, in the footer with the version
 * @param provisional whether « PROVISOIRE » stands across each page
 */
public record PdfHead(String body, String title, String reference, String version, boolean provisional) {}
