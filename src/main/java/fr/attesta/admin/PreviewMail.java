package fr.attesta.admin;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.identity.IdentityConfig;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.mail.MailConfig;
import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import fr.attesta.mail.RenderedMail;
import fr.attesta.mail.template.MailTemplates;
import fr.attesta.mail.template.TemplateSheet;
import fr.attesta.mail.template.TemplateValue;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a mail with a real case or an example; nobody gets it but the address that tries it out. */
@ApplicationScoped
class PreviewMail {

    private final MailTemplates templates;
    private final Mails mails;
    private final Cases cases;
    private final Journal journal;
    private final MailConfig config;
    private final String publicUrl;
    private final Clock clock;

    PreviewMail(
            MailTemplates templates,
            Mails mails,
            Cases cases,
            Journal journal,
            MailConfig config,
            IdentityConfig identity,
            Clock clock) {
        this.templates = templates;
        this.mails = mails;
        this.cases = cases;
        this.journal = journal;
        this.config = config;
        this.publicUrl = identity.publicUrl();
        this.clock = clock;
    }

    /**
     * Which mail, in which language, with which case.
     *
     * @param number of the case; empty for an example
     */
    record Choice(TemplateSheet sheet, Locale language, String number) {}

    /** Where a copy goes. */
    record Test(
            @NotBlank @Size(max = 200) String address,
            @NotBlank @Size(max = 2) String language,
            @Nullable @Size(max = 40) String number) {}

    /** The subject of an example. */
    String subjectOf(TemplateSheet sheet, Locale language) {
        return mails.subject(draft(new Choice(sheet, language, ""), "preview@attesta.invalid"));
    }

    /** @throws RefusedException if there is no such case */
    @Transactional
    RenderedMail of(Choice choice) {
        return mails.preview(draft(choice, "preview@attesta.invalid"));
    }

    /** @throws RefusedException if it is not one address, or one that gets no mail outside production */
    @Transactional
    void send(Choice choice, String address) {
        MailDraft draft;
        try {
            draft = draft(choice, address.strip());
        } catch (IllegalArgumentException notOneAddress) {
            throw new RefusedException(Refusal.invalid("address", "validation_email"));
        }
        String recipient = draft.recipient().address();
        if (!config.allows(recipient)) {
            throw new RefusedException(Refusal.invalid("address", "mail.recipient_not_allowed", recipient));
        }
        mails.plan(draft);
        journal.write(Fact.of(null, "mail.tested")
                .with("template", choice.sheet().name())
                .with("recipient", recipient));
    }

    private MailDraft draft(Choice choice, String address) {
        Optional<CaseView> file =
                choice.number().isBlank() ? Optional.empty() : Optional.of(cases.find(choice.number()));
        List<Object> values = choice.sheet().values().stream()
                .map(value -> value(value, file))
                .toList();
        return new MailDraft(
                null,
                "test:" + UUID.randomUUID(),
                MailDraft.Recipient.of("Camille Exemple", address, choice.language()),
                choice.sheet().name(),
                values,
                templates.offersAnAction(choice.language(), choice.sheet().name()) ? publicUrl : null);
    }

    private Object value(TemplateValue value, Optional<CaseView> file) {
        return switch (value) {
            case ORGANISATION ->
                file.<Object>map(CaseView::providerName).orElseGet(() -> value.example(LocalDate.now(clock)));
            case CASE -> file.<Object>map(CaseView::number).orElseGet(() -> value.example(LocalDate.now(clock)));
            case DATE, DATE_TIME, AMOUNT, NUMBER, PERSON, TEXT -> value.example(LocalDate.now(clock));
        };
    }
}
