package fr.attesta.mail;

import fr.attesta.calendar.RealTime;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.mail.courtesy.CourtesyMails;
import fr.attesta.shared.Uuid7;
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
    private final CourtesyMails courtesyMails;
    private final SignedLinks links;
    private final Journal journal;
    private final MailConfig config;
    private final Clock clock;
    private final Clock realTime;

    Mails(
            EntityManager database,
            MailRenderer renderer,
            CourtesyMails courtesyMails,
            SignedLinks links,
            Journal journal,
            MailConfig config,
            Clock clock,
            @RealTime Clock realTime) {
        this.database = database;
        this.renderer = renderer;
        this.courtesyMails = courtesyMails;
        this.links = links;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** Plans a mail unless one with the same key, or of the same step to the same person, was planned before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(MailDraft draft) {
        if (planned(draft.key()) || reminded(draft)) {
            return;
        }
        UUID caseId = draft.caseId();
        LedgerMail.Planned now = new LedgerMail.Planned(clock.instant(), realTime.instant());
        UUID id = Uuid7.at(now.at());
        String optOut = null;
        if (caseId != null && renderer.isCourtesy(draft)) {
            if (courtesyMails.declinedBy(draft.recipient().address())) {
                journal.write(Fact.of(caseId, "mail.not_wanted").with("template", draft.template()));
                return;
            }
            optOut = courtesyMails.offer(caseId, id);
        }
        database.persist(new LedgerMail(id, draft, renderer.render(draft, optOut), now));
        if (caseId != null) {
            journal.write(Fact.of(caseId, "mail.planned")
                    .with("template", draft.template())
                    .with("recipient", draft.recipient().address()));
        }
    }

    /** What a mail would say; nothing is kept, and nobody gets it. */
    public RenderedMail preview(MailDraft draft) {
        return renderer.preview(draft);
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

    /** The mails about a deadline, oldest first. */
    public List<MailLine> ofDeadline(UUID deadlineId) {
        return database
                .createQuery("from LedgerMail where deadlineId = ?1 order by plannedAt, id", LedgerMail.class)
                .setParameter(1, deadlineId)
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

    private boolean reminded(MailDraft draft) {
        MailDraft.Cause cause = draft.cause();
        return cause != null
                && cause.stepId() != null
                && !database.createQuery("select 1 from LedgerMail where deadlineId = ?1 and stepId = ?2"
                                + " and recipientAddress = ?3")
                        .setParameter(1, cause.deadlineId())
                        .setParameter(2, cause.stepId())
                        .setParameter(3, draft.recipient().address())
                        .getResultList()
                        .isEmpty();
    }

    private MailLine line(LedgerMail mail) {
        String text = config.showLinks() ? links.resolve(mail.textBody) : SignedLinks.redact(mail.textBody);
        return new MailLine(
                mail.id,
                mail.deadlineId,
                mail.stepId,
                mail.channel.name(),
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
                mail.possibleDuplicate,
                mail.intact());
    }
}
