package fr.attesta.kill;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Tries until it works: whom it asks may have been killed a moment ago. */
final class Persistently {

    private static final Duration GLANCE = Duration.ofMillis(100);

    /** A mail whose sender was killed leaves again when its claim has ended, and that may happen more than once. */
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private Persistently() {}

    static void until(String what, Callable<Boolean> condition) {
        long limit = System.nanoTime() + LIMIT.toNanos();
        Throwable last = null;
        while (System.nanoTime() < limit) {
            last = attempt(condition);
            if (last == null) {
                return;
            }
            sleep(GLANCE);
        }
        throw new AssertionError("Waited in vain for " + what, last);
    }

    /** Null when it holds. */
    private static @Nullable Throwable attempt(Callable<Boolean> condition) {
        try {
            return condition.call() ? null : new AssertionError("not yet");
        } catch (Exception | AssertionError notNow) {
            return notNow;
        }
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
