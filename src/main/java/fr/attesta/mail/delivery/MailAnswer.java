package fr.attesta.mail.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the fate of a mail, to be told in the language of the reader: the words of a server as they came, or a
 * reason of our own.
 *
 * @param key of the text
 * @param values for its placeholders
 * @param own whether the reason is ours; the words of servers are English
 */
public record MailAnswer(String key, List<String> values, boolean own) {

    private static final String OURS = "attesta:";

    public MailAnswer {
        values = List.copyOf(values);
    }

    /** Why a mail never leaves. */
    public enum Reason {
        /** With the bytes of its documents, and how many are allowed. */
        TOO_LARGE,
        /** Outside production only some addresses get mail. */
        NOT_ALLOWED;

        /** As the ledger keeps it. */
        public String with(long... values) {
            StringBuilder kept = new StringBuilder(OURS).append(name().toLowerCase(Locale.ROOT));
            Arrays.stream(values).forEach(value -> kept.append(' ').append(value));
            return kept.toString();
        }
    }

    /** @param kept as the ledger keeps it; null as long as nothing is known */
    public static MailAnswer of(@Nullable String kept) {
        if (kept == null) {
            return new MailAnswer("mail_answer_none", List.of(), true);
        }
        if (!kept.startsWith(OURS)) {
            return new MailAnswer("mail_answer_server", List.of(kept), false);
        }
        List<String> words = List.of(kept.substring(OURS.length()).split(" ", -1));
        return new MailAnswer("mail_answer_" + words.getFirst(), words.subList(1, words.size()), true);
    }

    /** For the first placeholder of its text; empty when there is none. */
    public String first() {
        return value(0);
    }

    public String second() {
        return value(1);
    }

    private String value(int position) {
        return position < values.size() ? values.get(position) : "";
    }
}
