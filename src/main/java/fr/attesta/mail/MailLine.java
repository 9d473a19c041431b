package fr.attesta.mail;

import fr.attesta.mail.delivery.MailAnswer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the mail ledger as people read it.
 *
 * @param intact whether what is kept still has the hash that was noted when it was planned
 */
public record MailLine(
        UUID id,
        @Nullable UUID deadlineId,
        @Nullable UUID stepId,
        String channel,
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
        boolean possibleDuplicate,
        boolean intact) {

    /** What is known about its fate, for the reader. */
    public MailAnswer answer() {
        return MailAnswer.of(serverAnswer);
    }

    /** Its text line by line, without the empty ones. */
    public List<String> lines() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
