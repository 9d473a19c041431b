package fr.attesta.local.start;

import fr.attesta.local.PidFile;
import fr.attesta.local.ProcessTree;
import fr.attesta.local.StackFailure;
import fr.attesta.local.StackSettings;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The stack in the background: launched, shown while it starts, and stopped later by another command. */
final class Detached {
    private final StackSettings settings;
    private final RunningStack running;
    private final Consumer<String> progress;

    Detached(StackSettings settings, RunningStack running, Consumer<String> progress) {
        this.settings = settings;
        this.running = running;
        this.progress = progress;
    }

    /** Returns when everything is ready; the background process keeps running. */
    void launch(StartOptions options) throws IOException, InterruptedException {
        running.refuseSecond();
        Path log = settings.log("start");
        Files.deleteIfExists(log);
        Process supervisor = new ProcessBuilder(command(options))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        Thread interrupted = new Thread(() -> ProcessTree.end(supervisor.toHandle(), Duration.ofSeconds(60)));
        Runtime.getRuntime().addShutdownHook(interrupted);
        int shown = 0;
        boolean ended;
        do {
            ended = supervisor.waitFor(300, TimeUnit.MILLISECONDS);
            shown = show(log, shown);
        } while (!ended && !isReady(supervisor));
        Runtime.getRuntime().removeShutdownHook(interrupted);
        show(log, shown);
        if (ended) {
            throw new StackFailure("Attesta n'a pas démarré : voir " + log + ".");
        }
    }

    private boolean isReady(Process supervisor) {
        return running.supervisor()
                        .filter(process -> process.pid() == supervisor.pid())
                        .isPresent()
                && !running.addresses().isEmpty();
    }

    private List<String> command(StartOptions options) {
        List<String> command = new ArrayList<>();
        // the background process must outlive the terminal
        command.add("nohup");
        command.addAll(Start.javaCommand(settings));
        command.addAll(options.supervised());
        return command;
    }

    private int show(Path log, int shown) throws IOException {
        List<String> lines =
                Files.readString(log, StandardCharsets.UTF_8).lines().toList();
        lines.subList(Math.min(shown, lines.size()), lines.size()).forEach(progress);
        return lines.size();
    }

    void stop() {
        running.supervisor().ifPresentOrElse(this::stop, () -> progress.accept("Rien ne tourne."));
        PidFile.endLeftovers(settings).forEach(name -> progress.accept("Arrêté aussi : " + name + "."));
    }

    private void stop(ProcessHandle supervisor) {
        progress.accept("Arrêt en cours…");
        ProcessTree.end(supervisor, Duration.ofSeconds(60));
        running.release();
        progress.accept("Attesta est arrêté.");
    }
}
