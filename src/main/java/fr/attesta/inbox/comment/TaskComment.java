package fr.attesta.inbox.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A remark about a task; it is never changed. */
@Entity
@Table(name = "task_comment")
class TaskComment {

    @Id
    UUID id;

    @Column(name = "task_id")
    UUID taskId;

    String author;

    String text;

    @Nullable
    @Column(name = "document_id")
    UUID documentId;

    @Column(name = "created_at")
    Instant createdAt;

    /** What is said, before it has its place and its time. */
    record Draft(
            UUID taskId,
            String author,
            String text,
            @Nullable UUID documentId) {}

    protected TaskComment() {}

    TaskComment(Draft draft, UUID id, Instant now) {
        this.id = id;
        this.taskId = draft.taskId();
        this.author = draft.author();
        this.text = draft.text();
        this.documentId = draft.documentId();
        this.createdAt = now;
    }
}
