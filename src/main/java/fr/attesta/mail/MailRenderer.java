package fr.attesta.mail;

import fr.attesta.mail.template.MailTemplates;
import fr.attesta.web.text.Messages;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes a mail from its texts: the same words as HTML and as plain text, with the reason for the mail at its end. */
@ApplicationScoped
class MailRenderer {

    private final Messages messages;
    private final MailTemplates templates;
    private final Template html;
    private final Template text;
    private final String bodyName;

    MailRenderer(
            Messages messages,
            MailTemplates templates,
            @Location("mail/mail.html") Template html,
            @Location("mail/mail.txt") Template text,
            MailConfig config) {
        this.messages = messages;
        this.templates = templates;
        this.html = html;
        this.text = text;
        this.bodyName = config.bodyName();
    }

    /** @throws IllegalArgumentException if it would come out incomplete */
    RenderedMail render(MailDraft draft) {
        Locale language = draft.recipient().language();
        Object[] arguments = draft.arguments().toArray();
        String version = templates.version(language, draft.template(), arguments.length, draft.link() != null);
        String prefix = "mail_" + draft.template();
        String subject = oneLine(messages.text(language, prefix + "_subject", arguments));
        String why = messages.text(language, prefix + "_why", arguments);
        MailContent content = new MailContent(
                language.getLanguage(),
                subject,
                messages.text(language, "mail_greeting", draft.recipient().name()),
                paragraphs(messages.text(language, prefix + "_body", arguments)),
                draft.link() == null ? null : draft.link(),
                draft.link() == null ? null : messages.text(language, prefix + "_action", arguments),
                messages.text(language, "mail_signature", bodyName),
                why);
        return new RenderedMail(
                subject,
                text.data("mail", content).render(),
                html.data("mail", content).render(),
                why,
                version);
    }

    private static List<String> paragraphs(String body) {
        return Arrays.stream(body.split("\n\n")).map(String::strip).toList();
    }

    /** A line break in a name must not become a header of the mail. */
    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ").strip();
    }
}
