package fr.attesta.mail;

import fr.attesta.calendar.RealTime;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The mail ledger: a mail is planned in the transaction of the decision that causes it, and leaves later. */
@ApplicationScoped
public class Mails {

    private final EntityManager database;
    private final MailRenderer renderer;
    private final SignedLinks links;
    private final Journal journal;
    private final MailConfig config;
    private final Clock clock;
    private final Clock realTime;

    Mails(
            EntityManager database,
            MailRenderer renderer,
            SignedLinks links,
            Journal journal,
            MailConfig config,
            Clock clock,
            @RealTime Clock realTime) {
        this.database = database;
        this.renderer = renderer;
        this.links = links;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** Plans a mail unless one with the same key was planned before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(MailDraft draft) {
        if (planned(draft.key())) {
            return;
        }
        database.persist(new LedgerMail(draft, renderer.render(draft), clock.instant(), realTime.instant()));
        UUID caseId = draft.caseId();
        if (caseId != null) {
            journal.write(Fact.of(caseId, "mail.planned")
                    .with("template", draft.template())
                    .with("recipient", draft.recipient().address()));
        }
    }

    /** The mails of a case, oldest first. */
    public List<MailLine> ofCase(UUID caseId) {
        return database
                .createQuery("from LedgerMail where caseId = ?1 order by plannedAt, id", LedgerMail.class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .map(this::line)
                .toList();
    }

    /** Whether the one logical mail of this key is in the ledger. */
    public boolean planned(String key) {
        return !database.createQuery("select 1 from LedgerMail where key = ?1")
                .setParameter(1, key)
                .getResultList()
                .isEmpty();
    }

    private MailLine line(LedgerMail mail) {
        String text = config.showLinks() ? links.resolve(mail.textBody) : SignedLinks.redact(mail.textBody);
        return new MailLine(
                mail.id,
                mail.template,
                mail.templateVersion,
                mail.recipientAddress,
                mail.language,
                mail.subject,
                text,
                mail.reason,
                mail.bodySha256,
                mail.state,
                mail.plannedAt,
                mail.sentAt,
                mail.attempts,
                mail.serverAnswer,
                mail.messageId(),
                mail.possibleDuplicate);
    }
}
