package fr.attesta.mail.delivery;

import java.util.List;
import java.util.UUID;

/** A mail on its way; signed links are still placeholders in its texts, and documents are named by their ids. */
public record Outgoing(
        UUID id,
        String messageId,
        String address,
        String language,
        String subject,
        String text,
        String html,
        List<UUID> documents) {}
