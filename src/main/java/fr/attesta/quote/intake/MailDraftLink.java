package fr.attesta.quote.intake;

import fr.attesta.identity.link.DraftLinks;
import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;

/** Sends the link that leads back to a draft, so that somebody can go on later or on another device. */
@ApplicationScoped
class MailDraftLink {

    private final Drafts drafts;
    private final Mails mails;
    private final IntakeConfig config;

    MailDraftLink(Drafts drafts, Mails mails, IntakeConfig config) {
        this.drafts = drafts;
        this.mails = mails;
        this.config = config;
    }

    /** Where to. */
    record Wish(@NotBlank @Email @Size(max = 254) String email) {}

    @Transactional
    void send(String token, Wish wish, Locale language) {
        Draft draft = drafts.toChange(token);
        if (draft.mails >= config.mailsPerDraft()) {
            throw new RefusedException(Refusal.invalid("email", "intake.mails_enough", config.mailsPerDraft()));
        }
        draft.mails++;
        draft.expiresAt = drafts.expiry();
        mails.plan(new MailDraft(
                null,
                "application-draft:" + draft.id + ":" + draft.mails,
                new MailDraft.Recipient(wish.email(), wish.email(), language),
                "application_draft",
                List.of(Formats.day(draft.expiresAt)),
                DraftLinks.placeholder(draft.id)));
    }
}
