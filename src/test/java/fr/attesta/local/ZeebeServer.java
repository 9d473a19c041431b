package fr.attesta.local;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One Zeebe broker with an embedded gateway, without exporters, and with a controllable clock. The broker forgets its
 * pretended time when it stops: whoever moved the clock pins it again after a restart.
 */
public final class ZeebeServer implements LocalServer {
    /** It closes its partition at once and then waits for clients that stay connected. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final StackSettings settings;
    private int port;
    private int monitoringPort;
    private @Nullable ChildProcess process;

    ZeebeServer(StackSettings settings) {
        this.settings = settings;
        this.port = settings.ports().zeebe();
        this.monitoringPort = settings.ports().zeebeMonitoring();
    }

    @Override
    public String name() {
        return "zeebe";
    }

    public URI grpcAddress() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Health under {@code /actuator/health}, the clock under {@code /actuator/clock}. */
    public URI monitoringAddress() {
        return URI.create("http://127.0.0.1:" + monitoringPort);
    }

    @Override
    public synchronized void start() {
        port = StackPorts.claim(port, name(), "--zeebe-port");
        monitoringPort = StackPorts.claim(monitoringPort, name(), "--zeebe-monitoring-port");
        String distribution = settings.distribution(name()).toString();
        List<String> arguments = List.of(
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dbasedir=" + settings.data(name()),
                "-Dapp.home=" + settings.data(name()),
                "-cp",
                distribution + "/config:" + distribution + "/lib/*",
                "io.camunda.zeebe.broker.StandaloneBroker");
        ChildProcess started = ChildProcess.launch(
                settings, new ChildProcess.Command(name(), arguments, environment(), settings.data(name())));
        process = started;
        started.awaitReady(monitoringAddress().resolve("/actuator/health/readiness"), Duration.ofSeconds(90));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("ZEEBE_CLOCK_CONTROLLED", "true");
        environment.put("ZEEBE_BROKER_DATA_DIRECTORY", settings.data(name()).toString());
        environment.put("ZEEBE_BROKER_NETWORK_HOST", "127.0.0.1");
        // its gossip port (UDP) listens on every address and ignores whoever does not know this name
        environment.put("ZEEBE_BROKER_CLUSTER_CLUSTERNAME", "attesta-" + UUID.randomUUID());
        environment.put("ZEEBE_BROKER_GATEWAY_NETWORK_HOST", "127.0.0.1");
        environment.put("ZEEBE_BROKER_GATEWAY_NETWORK_PORT", Integer.toString(port));
        environment.put("ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT", anyFreePort());
        environment.put("ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT", anyFreePort());
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(monitoringPort));
        // the broker's REST address, which nobody uses
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", anyFreePort());
        // the defaults suit a server: 128 MB per log segment, half a gigabyte for the state
        environment.put("ZEEBE_BROKER_DATA_LOGSEGMENTSIZE", "32MB");
        environment.put("ZEEBE_BROKER_EXPERIMENTAL_ROCKSDB_MEMORYLIMIT", "64MB");
        environment.put("ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING", "500MB");
        environment.put("ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION", "250MB");
        return environment;
    }

    private String anyFreePort() {
        return Integer.toString(StackPorts.claim(0, name(), ""));
    }

    /** Stops the broker properly and starts it again on the same ports, with its data. */
    public synchronized void restart() {
        end(PATIENCE);
        start();
    }

    /** Ends the broker without warning; {@link #start()} brings it back on the same ports. */
    public synchronized void kill() {
        ChildProcess running = process;
        process = null;
        if (running != null) {
            running.kill();
        }
    }

    @Override
    public CompletableFuture<?> exit() {
        ChildProcess running = process;
        return running == null ? CompletableFuture.completedFuture(null) : running.exit();
    }

    @Override
    public String log() {
        return settings.log(name()).toString();
    }

    @Override
    public void close() {
        end(PATIENCE);
    }

    private void end(Duration patience) {
        ChildProcess running = process;
        process = null;
        if (running != null) {
            running.end(patience);
        }
    }
}
