package fr.attesta.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers a process across a crash of its parent, so that the next run can end it. */
public record PidFile(Path file, String mark) {

    public static PidFile of(StackSettings settings, String name) {
        return new PidFile(
                settings.run().resolve(name + ".pid"), settings.home().toString());
    }

    public void write(long pid) {
        try {
            Files.writeString(file, Long.toString(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The live process of this file, provided that its command line carries our mark: pids are recycled. */
    public Optional<ProcessHandle> process() {
        try {
            long pid = Long.parseLong(Files.readString(file).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(mark)).isPresent();
    }

    /** Ends what a crashed run left behind and returns the names of the servers that were still there. */
    public static List<String> endLeftovers(StackSettings settings) {
        Map<String, ProcessHandle> found = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(settings.run(), "*.pid")) {
            for (Path file : files) {
                PidFile leftover = new PidFile(file, settings.home().toString());
                leftover.process()
                        .filter(process ->
                                process.pid() != ProcessHandle.current().pid())
                        .ifPresent(process ->
                                found.put(file.getFileName().toString().replace(".pid", ""), process));
                leftover.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // all at once, because PostgreSQL waits for its clients
        found.values().parallelStream().forEach(process -> ProcessTree.end(process, Duration.ofSeconds(10)));
        return List.copyOf(found.keySet());
    }
}
