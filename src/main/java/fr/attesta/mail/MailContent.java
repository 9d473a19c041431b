package fr.attesta.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two mail templates show. */
record MailContent(
        String language,
        String subject,
        String greeting,
        List<String> paragraphs,
        @Nullable String link,
        @Nullable String action,
        String signature,
        String why) {}
