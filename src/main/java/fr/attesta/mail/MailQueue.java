package fr.attesta.mail;

import fr.attesta.calendar.RealTime;
import fr.attesta.mail.delivery.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Claims the next mail to send and notes what became of it; several instances may do so at once. */
@ApplicationScoped
class MailQueue {

    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(30);
    private static final int LONGEST_ANSWER = 500;

    private final EntityManager database;
    private final Event<Undelivered> undelivered;
    private final Clock clock;
    private final Clock realTime;

    MailQueue(EntityManager database, Event<Undelivered> undelivered, Clock clock, @RealTime Clock realTime) {
        this.database = database;
        this.undelivered = undelivered;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** The oldest mail that waits; one whose sender died in mid-flight comes again, marked as a possible duplicate. */
    @Transactional
    Optional<LedgerMail> claim() {
        return next();
    }

    private Optional<LedgerMail> next() {
        Instant now = realTime.instant();
        List<?> ids = database.createNativeQuery("select id from mail where state in ('PLANNED', 'SENDING')"
                        + " and claimed_until <= ?1 order by planned_at, id for update skip locked limit 1")
                .setParameter(1, now)
                .getResultList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        LedgerMail mail = database.find(LedgerMail.class, (UUID) ids.getFirst());
        mail.possibleDuplicate |= mail.state == MailState.SENDING;
        mail.state = MailState.SENDING;
        mail.claimedUntil = now.plus(CLAIM);
        mail.attempts++;
        return Optional.of(mail);
    }

    /** Notes that one has left and claims the next in one transaction: a second one would halve the speed. */
    @Transactional
    Optional<LedgerMail> sentAndClaim(UUID id, String answer) {
        LedgerMail mail = database.find(LedgerMail.class, id);
        mail.state = MailState.SENT;
        mail.sentAt = clock.instant();
        mail.serverAnswer = answer;
        return next();
    }

    /** The server could not take it now: later, and later each time. */
    @Transactional
    void postponed(UUID id, String answer) {
        LedgerMail mail = database.find(LedgerMail.class, id);
        mail.state = MailState.PLANNED;
        mail.serverAnswer = shortened(answer);
        Duration wait = Duration.ofSeconds(1L << Math.min(mail.attempts, 11));
        mail.claimedUntil = realTime.instant().plus(wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait);
    }

    /** It will never be taken: whoever has to act on it hears of it. */
    @Transactional
    void failed(UUID id, String answer) {
        withheld(id, answer);
        LedgerMail mail = database.find(LedgerMail.class, id);
        undelivered.fire(new Undelivered(id, mail.caseId, mail.template, mail.recipientAddress, shortened(answer)));
    }

    /** It was not meant to leave. */
    @Transactional
    void withheld(UUID id, String answer) {
        LedgerMail mail = database.find(LedgerMail.class, id);
        mail.state = MailState.FAILED;
        mail.serverAnswer = shortened(answer);
    }

    private static String shortened(String answer) {
        return answer.substring(0, Math.min(LONGEST_ANSWER, answer.length()));
    }
}
