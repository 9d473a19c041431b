package fr.attesta.mail;

import fr.attesta.calendar.RealTime;
import fr.attesta.mail.delivery.Delivery;
import fr.attesta.mail.delivery.MailAnswer.Reason;
import fr.attesta.mail.delivery.MailAttachments;
import fr.attesta.mail.delivery.Outcome;
import fr.attesta.mail.delivery.Outgoing;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Hands planned mails to the mail server, a few at a time, so that a crash leaves no more than these in doubt. */
@ApplicationScoped
public class MailRelay {

    private static final Logger LOG = Logger.getLogger(MailRelay.class);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final MailQueue queue;
    private final Delivery delivery;
    private final MailAttachments attachments;
    private final MailConfig config;
    private final Clock realTime;

    /** Two at once in one instance would have twice as many in flight. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private volatile boolean stopping;

    MailRelay(
            MailQueue queue,
            Delivery delivery,
            MailAttachments attachments,
            MailConfig config,
            @RealTime Clock realTime) {
        this.queue = queue;
        this.delivery = delivery;
        this.attachments = attachments;
        this.config = config;
        this.realTime = realTime;
    }

    /** Lets what is in flight arrive: a mail that nobody could note would leave again after the next start. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (oneAtATime.tryLock(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
            oneAtATime.unlock();
        }
    }

    /**
     * Sends what waits; another instance may do so at the same time. Two lanes share what may be in flight, so that half of it is
     * with the mail server while the other half is with the database.
     */
    @Scheduled(every = "{attesta.mail.relay-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void relay() {
        int here = (config.inFlight() + 1) / 2;
        int beside = config.inFlight() - here;
        oneAtATime.lock();
        try (ExecutorService lane = Executors.newVirtualThreadPerTaskExecutor()) {
            List<LedgerMail> first = stopping ? List.of() : queue.claim(here);
            if (!first.isEmpty()) {
                CompletableFuture<Void> other =
                        CompletableFuture.runAsync(() -> carry(queue.claim(beside), beside), lane);
                carry(first, here);
                other.join();
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Sends these and then so many at a time, until there are none. */
    private void carry(List<LedgerMail> mails, int most) {
        List<LedgerMail> next = mails;
        while (!next.isEmpty()) {
            next = send(next, most);
        }
    }

    /** Returns the next mails; none when it makes no sense to go on now. */
    private List<LedgerMail> send(List<LedgerMail> mails, int most) {
        List<Outcome> kept =
                mails.stream().flatMap(mail -> reasonToKeep(mail).stream()).toList();
        Set<UUID> staying = kept.stream().map(Outcome::mail).collect(Collectors.toSet());
        List<Outgoing> leaving = mails.stream()
                .filter(mail -> !staying.contains(mail.id))
                .map(LedgerMail::outgoing)
                .toList();
        Map<Outcome.Kind, List<Outcome>> outcomes = Stream.concat(kept.stream(), delivery.of(leaving).stream())
                .collect(Collectors.groupingBy(Outcome::kind));
        List<Outcome> sent = outcomes.getOrDefault(Outcome.Kind.SENT, List.of());
        boolean away = outcomes.containsKey(Outcome.Kind.LATER) || outcomes.containsKey(Outcome.Kind.IN_DOUBT);
        outcomes.forEach((kind, some) -> {
            if (kind != Outcome.Kind.SENT) {
                some.forEach(this::note);
            }
        });
        return noteSent(sent, away || stopping ? 0 : most);
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

    /** What cannot be noted now stays claimed and comes again, marked. */
    private void note(Outcome outcome) {
        UUID mail = outcome.mail();
        try {
            switch (outcome.kind()) {
                case SENT -> throw new IllegalArgumentException("Expected trouble but the mail was sent");
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
    }

    /** A database that is away for a moment must not make a second copy of mails that we know have left. */
    private List<LedgerMail> noteSent(List<Outcome> sent, int most) {
        List<UUID> ids = sent.stream().map(Outcome::mail).toList();
        String answer = sent.isEmpty() ? "" : sent.getFirst().answer();
        // shorter than a claim: what has left is noted before anybody else may take it for lost
        Instant limit = realTime.instant().plus(config.claim().multipliedBy(3).dividedBy(4));
        while (true) {
            try {
                return queue.sentAndClaim(ids, answer, most);
            } catch (RuntimeException e) {
                if (ids.isEmpty() || realTime.instant().isAfter(limit) || !pause()) {
                    throw e;
                }
                LOG.warnf("Mails that have left cannot be noted yet: %s", e.getMessage());
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
