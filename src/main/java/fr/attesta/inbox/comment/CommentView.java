package fr.attesta.inbox.comment;

import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.identity.StaffDirectory;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark as people read it.
 *
 * @param author the name that people read
 */
public record CommentView(
        UUID id, String author, String text, @Nullable DocumentView file, Instant createdAt) {

    static CommentView of(TaskComment comment, StaffDirectory staff, Documents documents) {
        UUID file = comment.documentId;
        return new CommentView(
                comment.id,
                staff.displayName(comment.author),
                comment.text,
                file == null ? null : documents.find(file).orElse(null),
                comment.createdAt);
    }
}
