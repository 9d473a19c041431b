package fr.attesta.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two mail templates show. */
record MailContent(
        String language,
        String subject,
        String greeting,
        List<String> introduction,
        List<String> paragraphs,
        @Nullable String link,
        @Nullable String action,
        List<String> signature,
        String why,
        @Nullable String optOut,
        String optOutWords) {}
