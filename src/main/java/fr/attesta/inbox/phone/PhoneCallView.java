package fr.attesta.inbox.phone;

import fr.attesta.mail.delivery.MailAnswer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call to make, as pages and other features see it. */
public record PhoneCallView(
        UUID id,
        UUID caseId,
        String recipient,
        String answer,
        Instant openedAt,
        @Nullable Instant doneAt) {

    /** Why the mail did not arrive, for the reader. */
    public MailAnswer reason() {
        return MailAnswer.of(answer);
    }
}
