package fr.attesta.referential.domain;

/** The audits of the certification cycle (audit order of 6 June 2019, art. 1, 2, 3 and 9). */
public enum AuditType {
    /** Before the first certificate (art. 1). */
    INITIAL,
    /** Between the 14th and the 22nd month after the certification (art. 2). */
    SURVEILLANCE,
    /** Before the certificate expires (art. 3). */
    RENEWAL,
    /** When categories or sites are added to a running certificate; run as an initial audit on what is added (art. 9). */
    EXTENSION
}
