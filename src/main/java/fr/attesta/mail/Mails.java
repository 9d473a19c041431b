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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The mail ledger: a mail is planned in the transaction of the decision that causes it, and leaves later. */
@ApplicationScoped
public class Mails {

    private final EntityManager database;
    private final KnownMails known;
    private final MailRenderer renderer;
    private final CourtesyMails courtesyMails;
    private final SignedLinks links;
    private final Journal journal;
    private final MailConfig config;
    private final Clock clock;
    private final Clock realTime;

    Mails(
            EntityManager database,
            KnownMails known,
            MailRenderer renderer,
            CourtesyMails courtesyMails,
            SignedLinks links,
            Journal journal,
            MailConfig config,
            Clock clock,
            @RealTime Clock realTime) {
        this.database = database;
        this.known = known;
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
        plan(List.of(draft));
    }

    /** Plans several in this way; what holds for all of them is asked once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(List<MailDraft> drafts) {
        List<MailDraft> unknown = known.without(drafts);
        MailRenderer.Letterhead letterhead = renderer.letterhead();
        Set<String> declined = courtesyMails.declined(unknown.stream()
                .filter(renderer::isCourtesy)
                .map(draft -> draft.recipient().address())
                .toList());
        for (MailDraft draft : unknown) {
            boolean declinable = draft.caseId() != null && renderer.isCourtesy(draft);
            boolean wanted = !declinable
                    || !declined.contains(CourtesyMails.same(draft.recipient().address()));
            if (wanted) {
                plan(draft, letterhead, declinable);
            }
            if (draft.caseId() != null) {
                journal.write(wanted ? planned(draft) : unwanted(draft));
            }
        }
    }

    private void plan(MailDraft draft, MailRenderer.Letterhead letterhead, boolean declinable) {
        LedgerMail.Planned now = new LedgerMail.Planned(clock.instant(), realTime.instant());
        UUID id = Uuid7.at(now.at());
        UUID caseId = draft.caseId();
        String optOut = declinable && caseId != null ? courtesyMails.offer(caseId, id) : null;
        database.persist(new LedgerMail(id, draft, renderer.render(draft, letterhead, optOut), now));
    }

    private static Fact planned(MailDraft draft) {
        return Fact.of(draft.caseId(), "mail.planned")
                .with("template", draft.template())
                .with("recipient", draft.recipient().address());
    }

    private static Fact unwanted(MailDraft draft) {
        return Fact.of(draft.caseId(), "mail.not_wanted").with("template", draft.template());
    }

    /** What a mail would say; nothing is kept, and nobody gets it. */
    public RenderedMail preview(MailDraft draft) {
        return renderer.preview(draft);
    }

    /** The subject that a mail would have, without the work for the rest of it. */
    public String subject(MailDraft draft) {
        return renderer.subject(draft);
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

    /** The documents that mails of a case carry. */
    public Set<UUID> attachedIn(UUID caseId) {
        List<?> carried = database.createQuery("select attachments from LedgerMail where caseId = ?1", List.class)
                .setParameter(1, caseId)
                .getResultList();
        return carried.stream()
                .flatMap(mail -> ((List<?>) mail).stream())
                .map(UUID.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the one logical mail of this key is in the ledger. */
    public boolean planned(String key) {
        return known.planned(key);
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
