package fr.attesta.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What is known about a kept file; it never changes, a new version is a new document. */
@Entity
@Immutable
@Table(name = "document")
class StoredDocument {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "case_id")
    @Nullable
    UUID caseId;

    String kind;

    int version;

    @Column(name = "file_name")
    String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    FileType fileType;

    int size;

    String sha256;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    protected StoredDocument() {}

    StoredDocument(AcceptedFile file, DocumentOrigin origin, Instant createdAt) {
        this.caseId = origin.caseId();
        this.kind = origin.kind();
        this.version = origin.version();
        this.fileName = file.name();
        this.fileType = file.type();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.createdAt = createdAt;
        this.createdBy = origin.createdBy();
    }
}
