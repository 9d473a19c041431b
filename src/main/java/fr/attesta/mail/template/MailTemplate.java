package fr.attesta.mail.template;

import fr.attesta.shared.Sha256;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one mail in one language, by the last part of their keys; a broken one is found before it is sent.
 *
 * @param version changes with every word
 * @param arguments how many values its texts ask for
 */
record MailTemplate(String name, Map<String, String> texts, String version, int arguments) {

    static final String ACTION = "action";
    private static final List<String> REQUIRED = List.of("subject", "body", "why");
    private static final int VERSION_LENGTH = 12;

    /** The template of this name among all texts of a language. */
    static MailTemplate of(String name, Map<String, String> all) {
        Map<String, String> texts = new TreeMap<>();
        for (String part : List.of("subject", "body", "why", ACTION)) {
            String text = all.get("mail_" + name + "_" + part);
            if (text != null) {
                texts.put(part, text);
            }
        }
        return new MailTemplate(name, texts);
    }

    private MailTemplate(String name, Map<String, String> texts) {
        this(
                name,
                texts,
                Sha256.of(texts.toString()).substring(0, VERSION_LENGTH),
                texts.values().stream()
                        .mapToInt(MailTemplate::placeholders)
                        .max()
                        .orElse(0));
    }

    /** Everything that would make a mail of it incomplete. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (String part : REQUIRED) {
            if (!texts.containsKey(part)) {
                problems.add("mail_" + name + "_" + part + " is missing");
            }
        }
        texts.forEach((part, text) -> {
            if (placeholders(text) < 0) {
                problems.add("mail_" + name + "_" + part + " cannot be read: " + text);
            }
        });
        return problems;
    }

    /** What does not fit to the values that its placeholders stand for. */
    List<String> problems(TemplateSheet sheet) {
        List<String> problems = new ArrayList<>();
        texts.forEach((part, text) -> {
            int asked = placeholders(text);
            if (asked > sheet.values().size()) {
                problems.add("mail_" + name + "_" + part + " asks for " + asked + " values but there are "
                        + sheet.values().size());
            }
            MessageFormat format = format(text);
            if (format != null && !takes(format, sheet)) {
                problems.add("mail_" + name + "_" + part + " cannot be filled in: " + text);
            }
        });
        return problems;
    }

    /** A choice takes a number only. */
    private static boolean takes(MessageFormat format, TemplateSheet sheet) {
        Format[] formats = format.getFormatsByArgumentIndex();
        for (int i = 0; i < Math.min(formats.length, sheet.values().size()); i++) {
            if (formats[i] instanceof NumberFormat && sheet.values().get(i) != TemplateValue.NUMBER) {
                return false;
            }
        }
        return true;
    }

    boolean offersAnAction() {
        return texts.containsKey(ACTION);
    }

    /** One more than the highest placeholder; negative when the text is no format. */
    private static int placeholders(String text) {
        MessageFormat format = format(text);
        return format == null ? -1 : format.getFormatsByArgumentIndex().length;
    }

    private static @Nullable MessageFormat format(String text) {
        try {
            return new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
