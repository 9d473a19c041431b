package fr.attesta.workflow.outbox;

import fr.attesta.calendar.RealTime;
import fr.attesta.workflow.UserTaskSink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Claims what is to be sent, and marks what was: several instances may do so at once. */
@ApplicationScoped
public class OutboxQueue {

    /** Longer than the engine may take to answer; what a crash leaves claimed waits as long. */
    static final Duration CLAIM = Duration.ofSeconds(15);

    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(20);
    private static final int LONGEST_ERROR = 500;

    private final EntityManager database;
    private final UserTaskSink tasks;
    private final Clock realTime;

    OutboxQueue(EntityManager database, UserTaskSink tasks, @RealTime Clock realTime) {
        this.database = database;
        this.tasks = tasks;
        this.realTime = realTime;
    }

    /**
     * Notes what the engine has answered and claims the oldest unsent message of each case for a while, all in one transaction.
     * A crash that forgets it makes us say something again, which does no harm; so it need not wait for the disk.
     */
    @Transactional
    List<OutboxMessage> next(List<Answer> answers, int atMost) {
        database.createNativeQuery("set local synchronous_commit = off").executeUpdate();
        Instant now = realTime.instant();
        sent(answers.stream().filter(Answer::taken).map(Answer::message).toList(), now);
        answers.stream().filter(answer -> !answer.taken()).forEach(answer -> keep(answer, now));
        return atMost > 0 ? claim(atMost, now) : List.of();
    }

    private void sent(List<OutboxMessage> messages, Instant now) {
        if (messages.isEmpty()) {
            return;
        }
        database.createNativeQuery("update outbox_message set sent_at = ?2 where id = any(?1)")
                .setParameter(1, messages.stream().map(message -> message.id).toArray(Long[]::new))
                .setParameter(2, now)
                .executeUpdate();
        tasks.finished(messages.stream()
                .filter(message -> message.kind == OutboxMessage.Kind.TASK_COMPLETION)
                .map(message -> Long.valueOf(message.target))
                .toList());
    }

    /** For another try, later each time. */
    private void keep(Answer failed, Instant now) {
        OutboxMessage message = database.find(OutboxMessage.class, failed.message().id);
        message.attempts++;
        String text = failed.failure();
        message.lastError = text.substring(0, Math.min(LONGEST_ERROR, text.length()));
        Duration wait = Duration.ofMillis(200L << Math.min(message.attempts, 10));
        message.claimedUntil = now.plus(wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait);
    }

    private List<OutboxMessage> claim(int atMost, Instant now) {
        List<?> claimed = database.createNativeQuery(
                        "update outbox_message set claimed_until = ?2 where id in (select id from outbox_message o"
                                + " where sent_at is null and claimed_until <= ?1 and not exists"
                                + " (select 1 from outbox_message before where before.case_id = o.case_id"
                                + " and before.sent_at is null and before.id < o.id)"
                                + " order by id limit ?3 for update skip locked) returning *",
                        OutboxMessage.class)
                .setParameter(1, now)
                .setParameter(2, now.plus(CLAIM))
                .setParameter(3, atMost)
                .getResultList();
        return claimed.stream()
                .map(OutboxMessage.class::cast)
                .sorted(Comparator.comparingLong(message -> message.id))
                .toList();
    }

    /** Whether a message of the case has not been sent yet, so that a further one has to wait. */
    boolean waits(UUID caseId) {
        return (boolean) database.createNativeQuery(
                        "select exists (select 1 from outbox_message where case_id = ?1 and sent_at is null)")
                .setParameter(1, caseId)
                // messages are inserted at once: the session need not store anything else for this
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    public long unsent() {
        return ((Number) database.createNativeQuery("select count(*) from outbox_message where sent_at is null")
                        .getSingleResult())
                .longValue();
    }
}
