package fr.attesta.audit.exchange.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A report as it was sent; the database refuses every change of it. */
@Entity
@Immutable
@Table(name = "report_version")
class ReportVersion {

    /** Which version of which report. */
    @Embeddable
    record Key(@Column(name = "run_id") UUID runId, int version) {}

    @EmbeddedId
    Key key;

    @Column(name = "case_id")
    UUID caseId;

    String text;

    @Column(name = "text_sha256")
    String textSha256;

    @Column(name = "document_id")
    UUID documentId;

    @Column(name = "kept_at")
    Instant keptAt;

    protected ReportVersion() {}

    ReportVersion(Key key, UUID caseId, HashedText text, UUID documentId, Instant now) {
        this.key = key;
        this.caseId = caseId;
        this.text = text.text();
        this.textSha256 = text.sha256();
        this.documentId = documentId;
        this.keptAt = now;
    }
}
