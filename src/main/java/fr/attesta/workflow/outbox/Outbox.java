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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What we have decided and the engine must learn; written in the transaction of the decision. */
@ApplicationScoped
public class Outbox {

    private static final Object WAKE_REQUESTED = new Object();

    private final EntityManager database;
    private final Clock realTime;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxSignal signal;

    Outbox(
            EntityManager database,
            @RealTime Clock realTime,
            TransactionSynchronizationRegistry transactions,
            OutboxSignal signal) {
        this.database = database;
        this.realTime = realTime;
        this.transactions = transactions;
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

    private void add(OutboxMessage message) {
        database.persist(message);
        if (transactions.getResource(WAKE_REQUESTED) == null) {
            transactions.putResource(WAKE_REQUESTED, Boolean.TRUE);
            transactions.registerInterposedSynchronization(new WakeAfterCommit());
        }
    }

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do before the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.wake();
            }
        }
    }
}
