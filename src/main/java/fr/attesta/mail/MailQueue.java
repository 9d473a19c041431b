package fr.attesta.mail;

import fr.attesta.calendar.RealTime;
import fr.attesta.mail.delivery.Outcome;
import fr.attesta.mail.delivery.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the next mails for an instance and notes what became of them; several instances may ask at once. */
@ApplicationScoped
class MailQueue {

    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(30);
    private static final int LONGEST_ANSWER = 500;

    private static final String SENT =
            "update mail set state = 'SENT', sent_at = :now, server_answer = :answer where id = any(:sent)";

    private static final String LEAVES =
            "update mail set state = 'SENDING', claimed_until = :until, attempts = attempts"
                    + " + 1 where id = :next and state = 'PLANNED' and claimed_until = :reserved";

    private final EntityManager database;
    private final Event<Undelivered> undelivered;
    private final MailConfig config;
    private final Clock clock;
    private final Clock realTime;

    MailQueue(
            EntityManager database,
            Event<Undelivered> undelivered,
            MailConfig config,
            Clock clock,
            @RealTime Clock realTime) {
        this.database = database;
        this.undelivered = undelivered;
        this.config = config;
        this.clock = clock;
        this.realTime = realTime;
    }

    /**
     * Keeps the oldest mails that wait for this instance; they have not left yet. One whose sender died in mid-flight comes again,
     * marked as a possible duplicate.
     */
    @Transactional
    List<LedgerMail> reserve(int most) {
        Instant now = realTime.instant();
        List<?> reserved = database.createNativeQuery(
                        "update mail set possible_duplicate = possible_duplicate or state = 'SENDING', state ="
                                + " 'PLANNED', claimed_until = ?2 where id in (select id from mail where state in"
                                + " ('PLANNED', 'SENDING') and claimed_until <= ?1 order by planned_at, id for update"
                                + " skip locked limit ?3) returning *",
                        LedgerMail.class)
                .setParameter(1, now)
                .setParameter(2, now.plus(config.claim()))
                .setParameter(3, most)
                .getResultList();
        return reserved.stream()
                .map(LedgerMail.class::cast)
                .sorted(Comparator.comparing((LedgerMail mail) -> mail.plannedAt)
                        .thenComparing(mail -> mail.id))
                .toList();
    }

    /** Lets go of mails that were kept for this instance and have not left. */
    @Transactional
    void release(List<LedgerMail> reserved) {
        for (LedgerMail mail : reserved) {
            database.createNativeQuery("update mail set claimed_until = ?3 where id = ?1 and claimed_until = ?2")
                    .setParameter(1, mail.id)
                    .setParameter(2, mail.claimedUntil)
                    .setParameter(3, realTime.instant())
                    .executeUpdate();
        }
    }

    /**
     * Notes which mail has left and that the next leaves now, in one transaction: before it is over the next may not leave, and a
     * second one would take as long as sending does.
     *
     * @return whether the next is still this instance's to send
     */
    @Transactional
    boolean sentAndLeaves(@Nullable Outcome sent, LedgerMail next) {
        return notingSent("with sent as (" + SENT + ") " + LEAVES, sent)
                        .setParameter("next", next.id)
                        .setParameter("reserved", next.claimedUntil)
                        .setParameter("until", realTime.instant().plus(config.claim()))
                        .executeUpdate()
                > 0;
    }

    /** It has left. */
    @Transactional
    void sent(Outcome mail) {
        notingSent(SENT, mail).executeUpdate();
    }

    private Query notingSent(String sql, @Nullable Outcome sent) {
        return database.createNativeQuery(sql)
                .setParameter("sent", sent == null ? new UUID[0] : new UUID[] {sent.mail()})
                .setParameter("answer", sent == null ? "" : sent.answer())
                .setParameter("now", clock.instant());
    }

    /**
     * The server could not take it now: later, and later each time.
     *
     * @param mayHaveLeft whether the server may have taken it without our hearing of it
     */
    @Transactional
    void postponed(UUID id, String answer, boolean mayHaveLeft) {
        LedgerMail mail = database.find(LedgerMail.class, id);
        mail.state = MailState.PLANNED;
        mail.possibleDuplicate |= mayHaveLeft;
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
