package fr.attesta.certificate.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a paper of a certificate was printed in a language. */
@Entity
@Immutable
@Table(name = "certificate_paper")
class PrintedPaper {

    @Id
    UUID id;

    @Column(name = "certificate_id")
    UUID certificateId;

    int edition;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Paper paper;

    String language;

    @Column(name = "document_id")
    UUID documentId;

    protected PrintedPaper() {}

    PrintedPaper(UUID id, UUID certificateId, int edition, PaperView printed) {
        this.id = id;
        this.certificateId = certificateId;
        this.edition = edition;
        this.paper = printed.paper();
        this.language = printed.language().getLanguage();
        this.documentId = printed.document().id();
    }

    Locale locale() {
        return Locale.of(language);
    }
}
