package fr.attesta.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The installed Chromium, started once and shared by all tests until their JVM ends. Where it is missing and can be
 * installed without questions, it is installed.
 */
final class Chromium {

    /** The shell draws the same pages without the windows around them, which cost more than the pages. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    /** A container's root has no user namespaces, and a test machine has no way to the browser maker's servers. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static @Nullable Browser running;

    private Chromium() {}

    /** Whose contexts share nothing with one another. */
    static synchronized Browser running() {
        Browser started = running;
        if (started == null || !started.isConnected()) {
            started = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(options());
            running = started;
        }
        return started;
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(installed().or(Chromium::install).orElseThrow(Chromium::missing))
                .setArgs(ARGUMENTS);
    }

    private static Optional<Path> installed() {
        String named = System.getenv("ATTESTA_CHROMIUM");
        return Stream.concat(Stream.ofNullable(named), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Works for root on Debian and Ubuntu, as in a build container. */
    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "update");
        return Stream.of("chromium-headless-shell", "chromium")
                .map(Chromium::install)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Path> install(String program) {
        System.out.println("[browser] apt-get install " + program);
        run("apt-get", "install", "--yes", "--no-install-recommends", program);
        return installed();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Path log = Files.createDirectories(Path.of("target")).resolve("chromium-install.log");
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.start().waitFor(5, TimeUnit.MINUTES);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("The browser tests need Chromium: install it (for example with"
                + " \"apt-get install chromium\") or name its program in ATTESTA_CHROMIUM.");
    }
}
