package fr.attesta.certificate.register;

/** How much an export holds. */
public enum ExportKind {
    FULL,
    /** What changed since the export before. */
    DELTA
}
