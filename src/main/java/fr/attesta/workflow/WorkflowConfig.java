package fr.attesta.workflow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of the engine connection. */
@ConfigMapping(prefix = "attesta.engine")
public interface WorkflowConfig {

    /** The gateway of the broker, for example {@code http://127.0.0.1:26500}. */
    URI grpcAddress();

    /** The broker's management address; only a local installation needs it, to move the broker's clock. */
    Optional<URI> actuatorAddress();

    /**
     * How long the engine leaves a user task with the inbox before it offers it again, which only happens when the inbox has
     * lost it, because it renews the lease well before. Longer than any leap where time may be moved.
     */
    @WithDefault("6h")
    Duration userTaskLease();

    /** How long the engine's word that it waits for a user task is good, before it is asked again. */
    @WithDefault("1h")
    Duration userTaskCheck();

    /** How long an automatic step, or writing a new task into the inbox, may take before the engine offers it again. */
    @WithDefault("1m")
    Duration jobLease();

    /**
     * How long the engine keeps a published message for a process that is not ready for it. Longer where time may be
     * moved: a leap of a day must not outlive what was said just before it.
     */
    @WithDefault("1h")
    Duration messageLifetime();

    /** Threads that run automatic steps. */
    @WithDefault("8")
    int workerThreads();

    /** How often the broker is asked whether it is there. */
    @WithDefault("5s")
    String checkEvery();
}
