package fr.attesta.local.start;

import fr.attesta.local.StackFailure;
import fr.attesta.local.StackSettings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The main class behind {@code ./start}; run in the root directory of the clone. */
public final class Start {
    static final int NOTHING_RUNS = 3;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Logger ROOT = Logger.getLogger("");

    /** Reached when Ctrl-C or --stop ends this process: servers that end now are no failure. */
    private static final CountDownLatch ENDING = new CountDownLatch(1);

    private Start() {}

    public static void main(String[] arguments) {
        ROOT.setLevel(Level.SEVERE);
        Runtime.getRuntime().addShutdownHook(new Thread(ENDING::countDown, "ending"));
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            StartOptions options = StartOptions.parse(arguments);
            return run(options, settings(options));
        } catch (StackFailure e) {
            // Ctrl-C reaches the servers as early as it reaches us
            if (!endsWithin(Duration.ofMillis(500))) {
                OUT.println(e.getMessage());
            }
            return 1;
        } catch (Exception e) {
            OUT.println("Erreur inattendue : " + e);
            e.printStackTrace(OUT);
            return 1;
        }
    }

    private static boolean endsWithin(Duration delay) {
        try {
            return ENDING.await(delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static int run(StartOptions options, StackSettings settings) throws Exception {
        RunningStack running = new RunningStack(settings);
        Detached background = new Detached(settings, running, OUT::println);
        switch (options.mode()) {
            case HELP -> OUT.print(StartOptions.HELP);
            case STATUS -> {
                return status(running, OUT);
            }
            case STOP -> background.stop();
            case DETACH -> background.launch(options);
            case FOREGROUND, SUPERVISE -> new Supervisor(options, settings, running, OUT::println).run();
        }
        return 0;
    }

    static int status(RunningStack running, PrintStream out) {
        List<String> addresses = running.addresses();
        if (addresses.isEmpty()) {
            out.println(
                    running.supervisor().isPresent()
                            ? "Attesta démarre encore."
                            : "Attesta ne tourne pas : ./start pour le lancer.");
            return NOTHING_RUNS;
        }
        addresses.forEach(out::println);
        return 0;
    }

    private static StackSettings settings(StartOptions options) {
        Path local = Path.of(".local");
        return new StackSettings(
                local,
                local.resolve("servers"),
                Path.of("src/main/keycloak/attesta-realm.json"),
                options.ports(),
                true);
    }

    /** This program again, recognisable in the list of processes. */
    static List<String> javaCommand(StackSettings settings) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dattesta.local.supervisor=" + settings.home(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Start.class.getName());
    }
}
