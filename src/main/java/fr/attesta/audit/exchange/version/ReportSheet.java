package fr.attesta.audit.exchange.version;

/**
 * What a printed audit report shows.
 *
 * @param textSha256 of its text; a file cannot contain its own hash
 */
public record ReportSheet(ReportContent content, String textSha256) {}
