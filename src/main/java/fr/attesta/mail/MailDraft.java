package fr.attesta.mail;

import fr.attesta.web.text.Languages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be planned.
 *
 * @param caseId null while there is no case yet, and for a mail about several
 * @param key names the one logical mail, for example {@code quote-sent:<quote id>}: a second plan with it changes nothing
 * @param template the first part of its message keys: {@code mail_<template>_subject}, {@code _body}, {@code _action},
 *     {@code _why}
 * @param arguments values for the placeholders of all these texts
 * @param link placeholder of a signed link, or an address, for the button; null when there is nothing to do
 * @param cause null for a mail that is about no deadline
 */
public record MailDraft(
        @Nullable UUID caseId,
        String key,
        Recipient recipient,
        String template,
        List<Object> arguments,
        @Nullable String link,
        List<UUID> attachments,
        @Nullable Cause cause) {

    /** A mail that is about no deadline. */
    public MailDraft(
            @Nullable UUID caseId,
            String key,
            Recipient recipient,
            String template,
            List<Object> arguments,
            @Nullable String link) {
        this(caseId, key, recipient, template, arguments, link, List.of(), null);
    }

    /**
     * The deadline that a mail is about.
     *
     * @param stepId the step that caused it: nobody gets two mails of one step; null for a request or an answer
     */
    public record Cause(UUID deadlineId, @Nullable UUID stepId) {}

    /** Who gets it, in which language. */
    public record Recipient(String name, String address, Locale language) {

        private static final Pattern ONE_ADDRESS = Pattern.compile("[^\\s\\p{Cntrl},;<>@]+@[^\\s\\p{Cntrl},;<>@]+");

        /** @throws IllegalArgumentException if the address is not one address: a line break in it would be a header */
        public Recipient {
            if (!ONE_ADDRESS.matcher(address).matches()) {
                throw new IllegalArgumentException(
                        "Expected one mail address but it is '" + address.replaceAll("\\p{Cntrl}", "?") + "'");
            }
        }

        /** Whoever has told no language, or one that is not ours, reads French. */
        public static Recipient of(String name, String address, @Nullable Locale language) {
            return new Recipient(name, address, language == null ? Languages.FRENCH : Languages.closest(language));
        }
    }
}
