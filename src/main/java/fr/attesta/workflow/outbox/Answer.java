package fr.attesta.workflow.outbox;

import org.jspecify.annotations.Nullable;

/** What became of a message: the engine has taken it, or the reason why not. */
record Answer(OutboxMessage message, @Nullable Throwable error) {

    boolean taken() {
        return error == null;
    }

    String failure() {
        return error == null ? "" : String.valueOf(error.getMessage());
    }
}
