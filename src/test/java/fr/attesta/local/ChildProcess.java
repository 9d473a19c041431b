package fr.attesta.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A Java server that runs as a child process, with its log, its pid file and its readiness address. */
public final class ChildProcess {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Path log;
    private final PidFile pidFile;

    private ChildProcess(String name, Process process, Path log, PidFile pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** What to run: arguments after {@code java}, extra environment, and where. */
    public record Command(String name, List<String> arguments, Map<String, String> environment, Path directory) {}

    public static ChildProcess launch(StackSettings settings, Command command) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // first argument, because the system truncates long command lines: the mark that PidFile looks for
        line.add("-Dattesta.local.home=" + settings.home());
        line.addAll(command.arguments());
        Path log = settings.log(command.name());
        PidFile pidFile = PidFile.of(settings, command.name());
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(StackSettings.created(command.directory()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(ChildProcess::changesServers);
        builder.environment().putAll(command.environment());
        try {
            Process process = builder.start();
            pidFile.write(process.pid());
            return new ChildProcess(command.name(), process, log, pidFile);
        } catch (IOException e) {
            throw new StackFailure("Le serveur " + command.name() + " n'a pas pu être lancé : " + e.getMessage(), e);
        }
    }

    /** Variables of the caller's shell that would silently reconfigure a server. */
    private static boolean changesServers(String variable) {
        return variable.startsWith("ZEEBE_")
                || variable.startsWith("KC_")
                || variable.startsWith("QUARKUS_")
                || variable.equals("JAVA_TOOL_OPTIONS")
                || variable.equals("JDK_JAVA_OPTIONS");
    }

    /** Waits until the address answers with a 2xx status. */
    public void awaitReady(URI address, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!answers(address)) {
            if (hasEndedWithin(Duration.ofMillis(100))) {
                throw new StackFailure("Le serveur " + name + " s'est arrêté au démarrage (code " + process.exitValue()
                        + ") : voir " + log + ".");
            }
            if (System.nanoTime() > deadline) {
                throw new StackFailure(
                        "Le serveur " + name + " n'est pas prêt après " + limit.toSeconds() + " s : voir " + log + ".");
            }
        }
    }

    private static boolean answers(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Attente interrompue.", interrupted);
        }
    }

    /** Waits for the end of a process that is expected to end, and refuses a failure or a delay. */
    void awaitSuccess(Duration limit) {
        boolean ended = hasEndedWithin(limit);
        if (!ended) {
            kill();
        }
        pidFile.delete();
        if (!ended || process.exitValue() != 0) {
            throw new StackFailure("L'étape " + name + " a échoué : voir " + log + ".");
        }
    }

    private boolean hasEndedWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Attente interrompue.", interrupted);
        }
    }

    public CompletableFuture<?> exit() {
        return process.onExit();
    }

    public void end() {
        end(Duration.ofSeconds(15));
    }

    /** Asks the process to end and does not wait longer than this before it is made to. */
    void end(Duration patience) {
        ProcessTree.end(process.toHandle(), patience);
        pidFile.delete();
    }

    /** Ends the process without warning, as a power cut would. */
    public void kill() {
        ProcessTree.kill(process.toHandle());
        pidFile.delete();
    }
}
