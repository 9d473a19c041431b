package fr.attesta.local;

import java.util.concurrent.CompletableFuture;

/** One server of the local stack, listening on the loopback interface only. */
public interface LocalServer extends AutoCloseable {

    /** The name used in progress lines, log files and pid files. */
    String name();

    /** Returns once the server answers; throws {@link StackFailure} otherwise. */
    void start();

    /** Completes when the running server ends, whoever ended it. */
    CompletableFuture<?> exit();

    /** Where to read why the server ended. */
    String log();

    /** Ends the server and waits for it; does nothing when it does not run. */
    @Override
    void close();
}
