package fr.attesta.billing;

import fr.attesta.referential.domain.AuditType;

/** What is invoiced. */
public enum InvoiceService {
    PRE_AUDIT,
    AUDIT,
    SURVEILLANCE,
    RENEWAL,
    EXTENSION,
    CANCELLATION;

    static InvoiceService of(AuditType audit) {
        return switch (audit) {
            case INITIAL -> AUDIT;
            case SURVEILLANCE -> SURVEILLANCE;
            case RENEWAL -> RENEWAL;
            case EXTENSION -> EXTENSION;
        };
    }
}
