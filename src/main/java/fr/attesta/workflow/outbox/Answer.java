package fr.attesta.workflow.outbox;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What became of a message: the engine has taken it, or the reason why not. */
record Answer(OutboxMessage message, @Nullable Throwable error) {

    /** @param error as a stage hands it on: what happened, or a wrapping around it */
    static Answer of(OutboxMessage message, @Nullable Throwable error) {
        Throwable cause = error instanceof CompletionException ? error.getCause() : null;
        return new Answer(message, cause == null ? error : cause);
    }

    boolean taken() {
        return error == null;
    }

    String failure() {
        return error == null ? "" : String.valueOf(error.getMessage());
    }
}
