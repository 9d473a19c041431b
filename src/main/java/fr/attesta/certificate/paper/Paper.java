package fr.attesta.certificate.paper;

/** What is printed when a certificate is issued. */
public enum Paper {
    CERTIFICATE,
    /** The rules for using the guarantee mark, with the sentence that names the certified categories. */
    MARK_RULES
}
