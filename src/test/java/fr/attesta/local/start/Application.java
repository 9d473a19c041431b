package fr.attesta.local.start;

import fr.attesta.local.ChildProcess;
import fr.attesta.local.LocalServer;
import fr.attesta.local.StackFailure;
import fr.attesta.local.StackPorts;
import fr.attesta.local.StackSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Attesta itself, from the packaged jar, in the {@code local} profile. */
public final class Application implements LocalServer {
    private final StackSettings settings;
    private final Map<String, String> properties;
    private int port;
    private @Nullable ChildProcess process;

    public Application(StackSettings settings, Map<String, String> properties, int port) {
        this.settings = settings;
        this.properties = properties;
        this.port = port;
    }

    @Override
    public String name() {
        return "attesta";
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void start() {
        Path jar = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new StackFailure("L'application n'est pas construite : " + jar + " manque.");
        }
        port = StackPorts.claim(port, "application", "--port");
        List<String> arguments = new ArrayList<>(List.of("-Xmx512m", "-XX:+UseSerialGC", "-Xshare:auto"));
        arguments.add("-Dquarkus.profile=local");
        arguments.add("-Dquarkus.http.host=127.0.0.1");
        arguments.add("-Dquarkus.http.port=" + port);
        properties.forEach((key, value) -> arguments.add("-D" + key + "=" + value));
        arguments.addAll(List.of("-jar", jar.toString()));
        // its own directory, so that relative paths of the application are data of this stack
        ChildProcess started = ChildProcess.launch(
                settings, new ChildProcess.Command(name(), arguments, Map.of(), settings.data(name())));
        process = started;
        started.awaitReady(address().resolve("/q/health/ready"), Duration.ofMinutes(2));
    }

    /** Ends it without warning; {@link #start()} brings it back on the same port. */
    public void kill() {
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
        ChildProcess running = process;
        process = null;
        if (running != null) {
            running.end();
        }
    }
}
