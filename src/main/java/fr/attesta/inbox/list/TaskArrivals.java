package fr.attesta.inbox.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets a page wait a moment for the next task instead of asking again and again. */
@ApplicationScoped
public class TaskArrivals {

    private final TransactionSynchronizationRegistry transactions;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();

    TaskArrivals(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    public void afterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before the commit
            }

            @Override
            public void afterCompletion(int status) {
                lock.lock();
                try {
                    arrived.signalAll();
                } finally {
                    lock.unlock();
                }
            }
        });
    }

    /** Asks now and after each arrival until there is an answer or the time is over. */
    public <T> Optional<T> await(Duration atMost, Supplier<Optional<T>> question) {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            Optional<T> answer = question.get();
            while (answer.isEmpty() && nanos > 0) {
                nanos = arrived.awaitNanos(Math.min(nanos, TimeUnit.MILLISECONDS.toNanos(100)));
                nanos = Math.max(nanos, 0);
                answer = question.get();
                if (nanos == 0) {
                    break;
                }
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
