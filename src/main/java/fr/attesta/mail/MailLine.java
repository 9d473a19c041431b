package fr.attesta.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the mail ledger as people read it. */
public record MailLine(
        UUID id,
        String template,
        @Nullable String templateVersion,
        String recipient,
        String language,
        String subject,
        String text,
        String reason,
        String bodySha256,
        MailState state,
        Instant plannedAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String serverAnswer,
        String messageId,
        boolean possibleDuplicate) {}
