package fr.attesta.mail;

import fr.attesta.mail.delivery.Delivery;
import fr.attesta.mail.delivery.MailAnswer.Reason;
import fr.attesta.mail.delivery.MailAttachments;
import fr.attesta.mail.delivery.Outcome;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands planned mails to the mail server, one after another, so that a crash leaves no more than one in doubt. */
@ApplicationScoped
public class MailRelay {

    private static final Logger LOG = Logger.getLogger(MailRelay.class);

    private static final Duration FAREWELL = Duration.ofSeconds(20);

    /** Kept together, since a question for each would take as long as sending it. */
    private static final int BATCH = 20;

    private final MailQueue queue;
    private final Delivery delivery;
    private final MailAttachments attachments;
    private final MailConfig config;

    /** Two at once in one instance would have two mails in flight; it guards what follows. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** Kept for this instance, the oldest first. */
    private final Deque<LedgerMail> waiting = new ArrayDeque<>();

    /** Has left, and the ledger does not know it yet: a database that is away must not make a second copy of it. */
    private @Nullable Outcome unnoted;

    private volatile boolean stopping;

    MailRelay(MailQueue queue, Delivery delivery, MailAttachments attachments, MailConfig config) {
        this.queue = queue;
        this.delivery = delivery;
        this.attachments = attachments;
        this.config = config;
    }

    /** Lets the mail in flight arrive: one that nobody could note would leave again after the next start. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (oneAtATime.tryLock(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
            try {
                noteSent();
                queue.release(List.copyOf(waiting));
            } finally {
                oneAtATime.unlock();
            }
        }
    }

    /** Sends what waits; another instance may do so at the same time. */
    @Scheduled(every = "{attesta.mail.relay-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void relay() {
        oneAtATime.lock();
        try {
            noteSent();
            boolean goOn = true;
            while (goOn && !stopping && hasNext()) {
                goOn = sendNext();
            }
            noteSent();
        } finally {
            oneAtATime.unlock();
        }
    }

    private boolean hasNext() {
        if (waiting.isEmpty()) {
            waiting.addAll(queue.reserve(BATCH));
        }
        return !waiting.isEmpty();
    }

    /** Returns whether it makes sense to go on with the one after it. */
    private boolean sendNext() {
        LedgerMail mail = waiting.element();
        boolean ours = queue.sentAndLeaves(unnoted, mail);
        unnoted = null;
        waiting.remove();
        return !ours || note(reasonToKeep(mail).orElseGet(() -> delivery.of(mail.outgoing())));
    }

    private void noteSent() {
        if (unnoted != null) {
            queue.sent(unnoted);
            unnoted = null;
        }
    }

    private Optional<Outcome> reasonToKeep(LedgerMail mail) {
        if (!config.allows(mail.recipientAddress)) {
            return Optional.of(new Outcome(mail.id, Outcome.Kind.WITHHELD, Reason.NOT_ALLOWED.with()));
        }
        long size;
        try {
            size = mail.attachments.isEmpty() ? 0 : attachments.size(mail.attachments);
        } catch (RuntimeException e) {
            return Optional.of(new Outcome(mail.id, Outcome.Kind.LATER, String.valueOf(e.getMessage())));
        }
        return size <= config.largestAttachments()
                ? Optional.empty()
                : Optional.of(new Outcome(
                        mail.id, Outcome.Kind.REFUSED, Reason.TOO_LARGE.with(size, config.largestAttachments())));
    }

    /** What cannot be noted now, and has not left, stays claimed and comes again, marked. */
    private boolean note(Outcome outcome) {
        UUID mail = outcome.mail();
        try {
            switch (outcome.kind()) {
                case SENT -> unnoted = outcome;
                case LATER, IN_DOUBT -> {
                    LOG.warnf("Mail %s waits: %s", mail, outcome.answer());
                    queue.postponed(mail, outcome.answer(), outcome.kind() == Outcome.Kind.IN_DOUBT);
                }
                case REFUSED -> {
                    LOG.errorf("Mail %s was refused: %s", mail, outcome.answer());
                    queue.failed(mail, outcome.answer());
                }
                case WITHHELD -> queue.withheld(mail, outcome.answer());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "What became of mail %s could not be noted", mail);
        }
        return outcome.kind() != Outcome.Kind.LATER && outcome.kind() != Outcome.Kind.IN_DOUBT;
    }
}
