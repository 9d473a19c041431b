package fr.attesta.inbox.comment;

import fr.attesta.document.DocumentView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark as people read it.
 *
 * @param author the name that people read
 */
public record CommentView(
        UUID id, String author, String text, @Nullable DocumentView file, Instant createdAt) {}
