package fr.attesta.workflow.outbox;

import fr.attesta.calendar.RealTime;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What we have decided and the engine must learn; written in the transaction of the decision. */
@ApplicationScoped
public class Outbox {

    private static final Object HAND_OVER = new Object();

    private final EntityManager database;
    private final Clock realTime;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxQueue queue;
    private final OutboxSignal signal;

    Outbox(
            EntityManager database,
            @RealTime Clock realTime,
            TransactionSynchronizationRegistry transactions,
            OutboxQueue queue,
            OutboxSignal signal) {
        this.database = database;
        this.realTime = realTime;
        this.transactions = transactions;
        this.queue = queue;
        this.signal = signal;
    }

    /** Starts an overview process; the caller has written the unique run row that makes a second start impossible. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void start(ProcessId process, UUID caseId, UUID runId, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("caseId", caseId.toString());
        all.put("runId", runId.toString());
        add(new OutboxMessage(
                caseId, OutboxMessage.Kind.MESSAGE, process.startMessage(), runId.toString(), all, realTime.instant()));
    }

    /** Tells the running process of a fact, for example {@code quote.accepted}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String message, UUID caseId, UUID runId, Map<String, Object> variables) {
        add(new OutboxMessage(
                caseId, OutboxMessage.Kind.MESSAGE, message, runId.toString(), variables, realTime.instant()));
    }

    /** Completes a user task with the variables that the process continues with. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void complete(UUID caseId, String elementId, long jobKey, Map<String, Object> variables) {
        add(new OutboxMessage(
                caseId,
                OutboxMessage.Kind.TASK_COMPLETION,
                elementId,
                Long.toString(jobKey),
                variables,
                realTime.instant()));
    }

    /** The first unsent message of its case is claimed as it is written, so that the relay sends it without asking for it. */
    private void add(OutboxMessage message) {
        boolean first = !queue.waits(message.caseId);
        if (first) {
            message.claimedUntil = realTime.instant().plus(OutboxQueue.CLAIM);
        }
        database.persist(message);
        HandOver handOver = handOver();
        if (first) {
            handOver.claimed.add(message);
        } else {
            handOver.more = true;
        }
    }

    /** Of this transaction. */
    private HandOver handOver() {
        HandOver known = (HandOver) transactions.getResource(HAND_OVER);
        if (known != null) {
            return known;
        }
        HandOver handOver = new HandOver();
        transactions.putResource(HAND_OVER, handOver);
        transactions.registerInterposedSynchronization(handOver);
        return handOver;
    }

    /** Tells the relay once the transaction has committed. */
    private final class HandOver implements Synchronization {

        private final List<OutboxMessage> claimed = new ArrayList<>();
        private boolean more;

        @Override
        public void beforeCompletion() {
            // nothing to do before the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.handOver(claimed);
                if (more) {
                    // what these waited for may have been answered before they could be seen
                    signal.wake();
                }
            }
        }
    }
}
