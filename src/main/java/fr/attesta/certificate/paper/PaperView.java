package fr.attesta.certificate.paper;

import fr.attesta.document.DocumentView;
import java.util.Locale;

/** A printed paper of a certificate in one language. */
public record PaperView(Paper paper, Locale language, DocumentView document) {}
