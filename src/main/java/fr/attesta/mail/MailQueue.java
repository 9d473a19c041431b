package fr.attesta.mail;

import fr.attesta.calendar.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final Clock clock;
    private final Clock realTime;

    MailQueue(EntityManager database, Clock clock, @RealTime Clock realTime) {
        this.database = database;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** Whether there is anything to send now. */
    @Transactional
    boolean waiting() {
        return !database.createNativeQuery(
                        "select 1 from mail where state in ('PLANNED', 'SENDING')" + " and claimed_until <= ?1 limit 1")
                .setParameter(1, realTime.instant())
                .getResultList()
                .isEmpty();
    }

    /** The oldest mail that waits; one whose sender died in mid-flight comes again, marked as a possible duplicate. */
    @Transactional
    Optional<LedgerMail> claim() {
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

    @Transactional
    void sent(UUID id, String answer) {
        LedgerMail mail = database.find(LedgerMail.class, id);
        mail.state = MailState.SENT;
        mail.sentAt = clock.instant();
        mail.serverAnswer = answer;
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

    /** It will never be taken. */
    @Transactional
    void failed(UUID id, String answer) {
        LedgerMail mail = database.find(LedgerMail.class, id);
        mail.state = MailState.FAILED;
        mail.serverAnswer = shortened(answer);
    }

    private static String shortened(String answer) {
        return answer.substring(0, Math.min(LONGEST_ANSWER, answer.length()));
    }
}
