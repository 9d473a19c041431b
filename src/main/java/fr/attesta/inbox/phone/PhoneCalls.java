package fr.attesta.inbox.phone;

import fr.attesta.identity.CurrentUser;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.mail.delivery.Undelivered;
import fr.attesta.mail.template.MailKind;
import fr.attesta.mail.template.MailTemplates;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The calls that mails which did not arrive have made necessary; the deadlines go on meanwhile. */
@ApplicationScoped
public class PhoneCalls {

    private final EntityManager database;
    private final MailTemplates templates;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    PhoneCalls(EntityManager database, MailTemplates templates, Journal journal, CurrentUser user, Clock clock) {
        this.database = database;
        this.templates = templates;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** One call for each case and address, however many mails came back; staff are not called. */
    void open(@Observes Undelivered mail) {
        boolean internal = templates
                .sheet(mail.template())
                .filter(sheet -> sheet.kind() == MailKind.INTERNAL)
                .isPresent();
        UUID caseId = mail.caseId();
        if (internal || caseId == null) {
            return;
        }
        int opened = database.createNativeQuery("insert into phone_call (id, case_id, mail_id, recipient, answer,"
                        + " opened_at) values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, Uuid7.at(clock.instant()))
                .setParameter(2, caseId)
                .setParameter(3, mail.mailId())
                .setParameter(4, mail.recipient())
                .setParameter(5, mail.answer())
                .setParameter(6, clock.instant())
                .executeUpdate();
        if (opened > 0) {
            journal.write(Fact.of(caseId, "phone.call_needed").with("recipient", mail.recipient()));
        }
    }

    /** Those that nobody has made yet, the oldest first. */
    public List<PhoneCallView> open() {
        return database
                .createQuery("from PhoneCall where doneAt is null order by openedAt, id", PhoneCall.class)
                .getResultList()
                .stream()
                .map(PhoneCall::view)
                .toList();
    }

    /**
     * Notes that the contact was called.
     *
     * @throws RefusedException if there is no such call, or somebody has made it
     */
    @Transactional
    public void done(UUID id, String note) {
        PhoneCall call = database.find(PhoneCall.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (call == null) {
            throw new RefusedException(Refusal.notFound("phone.unknown"));
        }
        if (call.doneAt != null) {
            throw new RefusedException(Refusal.conflict("phone.done"));
        }
        call.done(user.name(), note, clock.instant());
        journal.write(Fact.of(call.caseId, "phone.called")
                .with("recipient", call.recipient)
                .with("note", note));
    }
}
