package fr.attesta.casefile;

import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import fr.attesta.provider.Contact;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mails to the training organisation of a case, in its language. */
@ApplicationScoped
public class ClientMails {

    private final Mails mails;
    private final Cases cases;
    private final Providers providers;

    ClientMails(Mails mails, Cases cases, Providers providers) {
        this.mails = mails;
        this.cases = cases;
        this.providers = providers;
    }

    /**
     * A mail to plan.
     *
     * @param key names the one logical mail, for example {@code quote-sent:<quote id>}
     * @param template first part of its message keys
     * @param arguments placeholders {2} and on; {0} is the organisation's name and {1} the case number
     * @param link placeholder of a signed link; null when there is nothing to do
     * @param cause the deadline that it is about; null when there is none
     */
    public record ClientMail(
            UUID caseId,
            String key,
            String template,
            List<Object> arguments,
            @Nullable String link,
            List<UUID> attachments,
            MailDraft.@Nullable Cause cause) {

        public static ClientMail notice(UUID caseId, String key, String template, Object... arguments) {
            return new ClientMail(caseId, key, template, List.of(arguments), null, List.of(), null);
        }

        public ClientMail withLink(String placeholder) {
            return new ClientMail(caseId, key, template, arguments, placeholder, attachments, cause);
        }

        public ClientMail withAttachment(UUID document) {
            List<UUID> all = new ArrayList<>(attachments);
            all.add(document);
            return new ClientMail(caseId, key, template, arguments, link, all, cause);
        }

        public ClientMail about(MailDraft.@Nullable Cause deadline) {
            return new ClientMail(caseId, key, template, arguments, link, attachments, deadline);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(ClientMail mail) {
        CaseView file = cases.get(mail.caseId());
        ProviderView provider = providers.get(file.providerId());
        Contact contact = provider.contact();
        List<Object> arguments = new ArrayList<>(List.of(provider.name(), file.number()));
        arguments.addAll(mail.arguments());
        mails.plan(new MailDraft(
                mail.caseId(),
                mail.key(),
                MailDraft.Recipient.of(contact.name(), contact.email(), contact.language()),
                mail.template(),
                arguments,
                mail.link(),
                mail.attachments(),
                mail.cause()));
    }
}
