package fr.attesta.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * The facts of the current transaction until it commits: then all of them are written at once, so that a chain is locked late,
 * shortly, and one time only.
 */
@ApplicationScoped
class UnwrittenFacts {

    private static final Object KEY = UnwrittenFacts.class;

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transactions;

    UnwrittenFacts(EntityManager database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** @param writer stores what has been noted, before the commit */
    void add(NotedFact fact, Consumer<List<NotedFact>> writer) {
        Unwritten unwritten = (Unwritten) transactions.getResource(KEY);
        if (unwritten == null) {
            unwritten = new Unwritten(new ArrayList<>(), writer);
            transactions.putResource(KEY, unwritten);
            register(unwritten);
        }
        unwritten.facts().add(fact);
    }

    /** For whoever reads what the same transaction, if there is one, has noted. */
    void write() {
        if (transactions.getTransactionKey() == null) {
            return;
        }
        Unwritten unwritten = (Unwritten) transactions.getResource(KEY);
        if (unwritten != null) {
            unwritten.write();
        }
    }

    /** With the session, which gives its connection back at the end of the transaction: whoever comes later would open a new one. */
    private void register(Unwritten unwritten) {
        BeforeCompletionCallback callback = session -> unwritten.write();
        database.unwrap(SessionImplementor.class)
                .getTransactionCompletionCallbacks()
                .registerCallback(callback);
    }

    private record Unwritten(List<NotedFact> facts, Consumer<List<NotedFact>> writer) {

        void write() {
            if (!facts.isEmpty()) {
                writer.accept(List.copyOf(facts));
                facts.clear();
            }
        }
    }
}
