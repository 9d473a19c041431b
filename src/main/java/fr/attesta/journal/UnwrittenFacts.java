package fr.attesta.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The facts of the current transaction until it commits: then all of them are written at once, so that a chain is locked late,
 * shortly, and one time only.
 */
@ApplicationScoped
class UnwrittenFacts {

    private static final Object KEY = UnwrittenFacts.class;

    private final TransactionSynchronizationRegistry transactions;

    UnwrittenFacts(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** @param writer stores what has been noted, before the commit */
    void add(List<NotedFact> facts, Consumer<List<NotedFact>> writer) {
        Unwritten unwritten = (Unwritten) transactions.getResource(KEY);
        if (unwritten == null) {
            unwritten = new Unwritten(new ArrayList<>(), writer);
            transactions.putResource(KEY, unwritten);
            transactions.registerInterposedSynchronization(unwritten);
        }
        unwritten.facts().addAll(facts);
    }

    /** For whoever reads what the same transaction, if there is one, has noted. */
    void write() {
        if (transactions.getTransactionKey() == null) {
            return;
        }
        Unwritten unwritten = (Unwritten) transactions.getResource(KEY);
        if (unwritten != null) {
            unwritten.beforeCompletion();
        }
    }

    private record Unwritten(List<NotedFact> facts, Consumer<List<NotedFact>> writer) implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (!facts.isEmpty()) {
                writer.accept(List.copyOf(facts));
                facts.clear();
            }
        }

        @Override
        public void afterCompletion(int status) {
            // what was rolled back has not happened
        }
    }
}
