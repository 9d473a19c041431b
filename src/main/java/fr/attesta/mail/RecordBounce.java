package fr.attesta.mail;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.mail.delivery.Undelivered;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes that a mail came back although the mail server had taken it. */
@ApplicationScoped
public class RecordBounce {

    private static final Pattern MESSAGE_ID =
            Pattern.compile("<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@attesta>?");

    private final EntityManager database;
    private final Journal journal;
    private final Event<Undelivered> undelivered;

    RecordBounce(EntityManager database, Journal journal, Event<Undelivered> undelivered) {
        this.database = database;
        this.journal = journal;
        this.undelivered = undelivered;
    }

    /** @throws RefusedException if no mail that has left has this Message-ID */
    @Transactional
    public void record(String messageId, String answer) {
        LedgerMail mail = find(messageId)
                .filter(found -> found.state == MailState.SENT || found.state == MailState.BOUNCED)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("mail.unknown")));
        if (mail.state == MailState.BOUNCED) {
            return;
        }
        mail.state = MailState.BOUNCED;
        mail.serverAnswer = answer;
        journal.write(Fact.of(mail.caseId, "mail.bounced")
                .with("template", mail.template)
                .with("recipient", mail.recipientAddress)
                .with("answer", answer));
        undelivered.fire(new Undelivered(mail.id, mail.caseId, mail.template, mail.recipientAddress, answer));
    }

    private Optional<LedgerMail> find(String messageId) {
        Matcher matcher = MESSAGE_ID.matcher(messageId.strip());
        return matcher.matches()
                ? Optional.ofNullable(database.find(
                        LedgerMail.class, UUID.fromString(matcher.group(1)), LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }
}
