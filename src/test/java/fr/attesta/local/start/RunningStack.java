package fr.attesta.local.start;

import fr.attesta.local.PidFile;
import fr.attesta.local.StackFailure;
import fr.attesta.local.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** What other commands know of the running stack: the supervising process and, once ready, the addresses. */
final class RunningStack {
    private final PidFile pid;
    private final Path addresses;

    RunningStack(StackSettings settings) {
        // not named *.pid: this process is asked to stop, it is no leftover to end
        pid = new PidFile(settings.run().resolve("supervisor"), "-Dattesta.local.supervisor=" + settings.home());
        addresses = settings.run().resolve("addresses");
    }

    void refuseSecond() {
        supervisor().ifPresent(other -> {
            throw new StackFailure(
                    "Attesta tourne déjà (processus " + other.pid() + ") : ./start --stop pour l'arrêter.");
        });
    }

    void claim() {
        pid.write(ProcessHandle.current().pid());
        forgetAddresses();
    }

    void publish(List<String> lines) {
        try {
            Path unfinished = addresses.resolveSibling("addresses.part");
            Files.write(unfinished, lines);
            Files.move(unfinished, addresses, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        forgetAddresses();
        pid.delete();
    }

    private void forgetAddresses() {
        try {
            Files.deleteIfExists(addresses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> supervisor() {
        return pid.process();
    }

    /** The {@code key=value} lines, only while the process that published them lives. */
    List<String> addresses() {
        if (supervisor().isEmpty()) {
            return List.of();
        }
        try {
            return Files.readAllLines(addresses);
        } catch (IOException notReady) {
            return List.of();
        }
    }
}
