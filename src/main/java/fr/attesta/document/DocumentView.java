package fr.attesta.document;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kept file as other features and pages see it. */
public record DocumentView(
        UUID id,
        @Nullable UUID caseId,
        String kind,
        int version,
        String fileName,
        String mediaType,
        int size,
        String sha256,
        Instant createdAt,
        String createdBy) {

    static DocumentView of(StoredDocument document) {
        return new DocumentView(
                Objects.requireNonNull(document.id),
                document.caseId,
                document.kind,
                document.version,
                document.fileName,
                document.fileType.mediaType(),
                document.size,
                document.sha256,
                document.createdAt,
                document.createdBy);
    }
}
