package fr.attesta.identity.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that somebody without an account may do, once, for one case, until a date. */
@Entity
@Table(name = "signed_link")
class SignedLink {

    @Id
    UUID id;

    String purpose;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "token_hash")
    String tokenHash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Nullable
    @Column(name = "used_at")
    Instant usedAt;

    protected SignedLink() {}

    SignedLink(UUID id, LinkScope scope, String tokenHash, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.purpose = scope.purpose();
        this.caseId = scope.caseId();
        this.subjectId = scope.subjectId();
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    LinkScope scope() {
        return new LinkScope(purpose, caseId, subjectId);
    }

    OpenedLink view() {
        return new OpenedLink(id, scope(), expiresAt, usedAt);
    }
}
