package fr.attesta.mail;

import fr.attesta.identity.IdentityConfig;
import fr.attesta.mail.template.MailBlocks;
import fr.attesta.mail.template.MailBlocks.Block;
import fr.attesta.mail.template.MailKind;
import fr.attesta.mail.template.MailTemplates;
import fr.attesta.mail.template.TemplateSheet;
import fr.attesta.web.text.Messages;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a mail from its texts: the same words as HTML and as plain text, with the reason for the mail at its end. */
@ApplicationScoped
class MailRenderer {

    private final Messages messages;
    private final MailTemplates templates;
    private final MailBlocks blocks;
    private final Template html;
    private final Template text;
    private final String bodyName;
    private final String publicUrl;

    MailRenderer(
            Messages messages,
            MailTemplates templates,
            MailBlocks blocks,
            @Location("mail/mail.html") Template html,
            @Location("mail/mail.txt") Template text,
            MailConfig config,
            IdentityConfig identity) {
        this.messages = messages;
        this.templates = templates;
        this.blocks = blocks;
        this.html = html;
        this.text = text;
        this.bodyName = config.bodyName();
        this.publicUrl = identity.publicUrl();
    }

    /** The mail as it looks, with a button to decline it that leads nowhere. */
    RenderedMail preview(MailDraft draft) {
        return render(draft, letterhead(), isCourtesy(draft) ? publicUrl : null);
    }

    /** What the body says in every mail, as it has set it by now. */
    record Letterhead(Map<Block, Map<String, String>> blocks) {

        Optional<String> text(Block block, Locale language) {
            return Optional.ofNullable(blocks.getOrDefault(block, Map.of()).get(language.getLanguage()));
        }
    }

    Letterhead letterhead() {
        return new Letterhead(blocks.today());
    }

    boolean isCourtesy(MailDraft draft) {
        return kindOf(draft) == MailKind.COURTESY;
    }

    /**
     * @param optOut link to decline further ones; null for a mail that nobody may decline
     * @throws IllegalArgumentException if it would come out incomplete
     */
    RenderedMail render(MailDraft draft, Letterhead letterhead, @Nullable String optOut) {
        Locale language = draft.recipient().language();
        Object[] arguments = draft.arguments().toArray();
        String version = templates.version(language, draft.template(), arguments.length, draft.link() != null);
        String prefix = "mail_" + draft.template();
        String subject = subject(draft);
        String why = messages.text(language, prefix + "_why", arguments);
        MailContent content = new MailContent(
                language.getLanguage(),
                subject,
                messages.text(language, "mail_greeting", draft.recipient().name()),
                introduction(draft, letterhead),
                paragraphs(messages.text(language, prefix + "_body", arguments)),
                draft.link() == null ? null : draft.link(),
                draft.link() == null ? null : messages.text(language, prefix + "_action", arguments),
                letterhead
                        .text(Block.SIGNATURE, language)
                        .orElseGet(() -> messages.text(language, "mail_signature", bodyName))
                        .lines()
                        .toList(),
                why,
                optOut,
                messages.text(language, "mail_opt_out"));
        return new RenderedMail(
                subject,
                text.data("mail", content).render(),
                html.data("mail", content).render(),
                why,
                version);
    }

    String subject(MailDraft draft) {
        return oneLine(messages.text(
                draft.recipient().language(),
                "mail_" + draft.template() + "_subject",
                draft.arguments().toArray()));
    }

    /** What the body says before the text of the procedure; its own staff need none. */
    private List<String> introduction(MailDraft draft, Letterhead letterhead) {
        return kindOf(draft) == MailKind.INTERNAL
                ? List.of()
                : letterhead
                        .text(Block.INTRODUCTION, draft.recipient().language())
                        .map(MailRenderer::paragraphs)
                        .orElse(List.of());
    }

    private MailKind kindOf(MailDraft draft) {
        return templates.sheet(draft.template()).map(TemplateSheet::kind).orElse(MailKind.STATUTORY);
    }

    private static List<String> paragraphs(String body) {
        return Arrays.stream(body.split("\n\n")).map(String::strip).toList();
    }

    /** A line break in a name must not become a header of the mail. */
    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ").strip();
    }
}
