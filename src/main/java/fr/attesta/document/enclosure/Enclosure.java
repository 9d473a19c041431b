package fr.attesta.document.enclosure;

import fr.attesta.identity.link.LinkScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of one line of an answer; it waits until the answer is sent. */
@Entity
@Table(name = "enclosure")
class Enclosure {

    @Id
    UUID id;

    String purpose;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "subject_id")
    UUID subjectId;

    String line;

    @Column(name = "document_id")
    UUID documentId;

    @Nullable
    @Column(name = "effective_on")
    LocalDate effectiveOn;

    @Column(name = "enclosed_at")
    Instant enclosedAt;

    @Nullable
    @Column(name = "answer_id")
    UUID answerId;

    protected Enclosure() {}

    Enclosure(UUID id, LinkScope scope, NewEnclosure file, UUID documentId, Instant now) {
        this.id = id;
        this.purpose = scope.purpose();
        this.caseId = scope.caseId();
        this.subjectId = scope.subjectId();
        this.line = file.line().key();
        this.documentId = documentId;
        this.effectiveOn = file.effectiveOn();
        this.enclosedAt = now;
    }

    void belongsTo(UUID answer) {
        if (answerId != null) {
            throw new IllegalStateException("Expected the enclosure " + id + " to wait but it belongs to " + answerId);
        }
        answerId = answer;
    }
}
