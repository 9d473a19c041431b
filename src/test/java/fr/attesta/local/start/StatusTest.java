package fr.attesta.local.start;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.StackPorts;
import fr.attesta.local.StackSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path home = Path.of("");

    @Test
    void nothingRunningIsOneSentenceAndCodeThree() {
        assertThat(status(running())).isEqualTo(3);
        assertThat(printed()).isEqualTo("Attesta ne tourne pas : ./start pour le lancer.\n");
    }

    @Test
    void addressesOfACrashedRunAreNotShown() throws IOException {
        RunningStack crashed = running();
        crashed.publish(List.of("app=http://127.0.0.1:8080"));
        // a pid that is in use, by a process that is not ours
        Files.writeString(
                home.resolve("run/supervisor"),
                Long.toString(ProcessHandle.current().pid()));

        assertThat(status(running())).isEqualTo(3);
        assertThat(printed()).doesNotContain("app=");
    }

    @Test
    void aRunningStackShowsItsAddresses() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dattesta.local.supervisor=" + settings().home(),
                        Path.of("src/test/java/fr/attesta/local/start/Patience.java")
                                .toString())
                .start();
        try {
            Files.writeString(settings().run().resolve("supervisor"), Long.toString(other.pid()));
            RunningStack running = running();
            running.publish(List.of("app=http://127.0.0.1:8080", "smtp=127.0.0.1:2525"));

            assertThat(status(running)).isZero();
            assertThat(printed()).isEqualTo("app=http://127.0.0.1:8080\nsmtp=127.0.0.1:2525\n");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    private int status(RunningStack running) {
        return Start.status(running, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private RunningStack running() {
        return new RunningStack(settings());
    }

    private StackSettings settings() {
        return new StackSettings(home, home, home, StackPorts.anyFree(), false);
    }
}
