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

    /** The lease of a user task: its heartbeat. Three missed ones mean that the task is gone. */
    @WithDefault("5m")
    Duration userTaskLease();

    /** How long an automatic step may take before another worker gets it. */
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
