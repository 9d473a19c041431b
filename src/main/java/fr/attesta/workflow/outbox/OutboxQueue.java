package fr.attesta.workflow.outbox;

import fr.attesta.calendar.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Claims what is to be sent, and marks what was: several instances may do so at once. */
@ApplicationScoped
public class OutboxQueue {

    private static final int BATCH = 64;
    private static final Duration CLAIM = Duration.ofSeconds(30);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(20);
    private static final int LONGEST_ERROR = 500;

    private final EntityManager database;
    private final Clock realTime;

    OutboxQueue(EntityManager database, @RealTime Clock realTime) {
        this.database = database;
        this.realTime = realTime;
    }

    /** The oldest unsent message of each case, claimed for a while. */
    @Transactional
    List<OutboxMessage> claim() {
        loseWithoutHarm();
        Instant now = realTime.instant();
        List<?> ids = database.createNativeQuery("select id from outbox_message o where sent_at is null"
                        + " and claimed_until <= ?1 and not exists (select 1 from outbox_message before"
                        + " where before.case_id = o.case_id and before.sent_at is null and before.id < o.id)"
                        + " order by id for update skip locked limit " + BATCH)
                .setParameter(1, now)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<OutboxMessage> batch = database.createQuery(
                        "from OutboxMessage where id in ?1 order by id", OutboxMessage.class)
                .setParameter(1, ids)
                .getResultList();
        batch.forEach(message -> message.claimedUntil = now.plus(CLAIM));
        return batch;
    }

    /** A message that the engine did not take, and why. */
    record Failure(long id, Throwable error) {}

    /** Notes what the engine took and keeps the rest for another try, later each time; all in one transaction. */
    @Transactional
    void settle(List<Long> sent, List<Failure> failures) {
        loseWithoutHarm();
        Instant now = realTime.instant();
        if (!sent.isEmpty()) {
            database.createNativeQuery("update outbox_message set sent_at = ?2 where id = any(?1)")
                    .setParameter(1, sent.toArray(Long[]::new))
                    .setParameter(2, now)
                    .executeUpdate();
        }
        for (Failure failure : failures) {
            OutboxMessage message = database.find(OutboxMessage.class, failure.id());
            message.attempts++;
            String text = String.valueOf(failure.error().getMessage());
            message.lastError = text.substring(0, Math.min(LONGEST_ERROR, text.length()));
            Duration wait = Duration.ofMillis(200L << Math.min(message.attempts, 10));
            message.claimedUntil = now.plus(wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait);
        }
    }

    public long unsent() {
        return ((Number) database.createNativeQuery("select count(*) from outbox_message where sent_at is null")
                        .getSingleResult())
                .longValue();
    }

    /** A claim or a mark that a crash forgets is only done again; so it need not wait for the disk. */
    private void loseWithoutHarm() {
        database.createNativeQuery("set local synchronous_commit = off").executeUpdate();
    }
}
