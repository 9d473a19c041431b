package fr.attesta.local.start;

import fr.attesta.local.LocalServer;
import fr.attesta.local.LocalStack;
import fr.attesta.local.PidFile;
import fr.attesta.local.ServerKind;
import fr.attesta.local.StackFailure;
import fr.attesta.local.StackPorts;
import fr.attesta.local.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Starts everything, says where it is, and stays until the end of one server or of this process. */
final class Supervisor {
    private static final long ENOUGH_SPACE = 2L << 30;

    private final StartOptions options;
    private final StackSettings settings;
    private final RunningStack running;
    private final Consumer<String> progress;

    Supervisor(StartOptions options, StackSettings settings, RunningStack running, Consumer<String> progress) {
        this.options = options;
        this.settings = settings;
        this.running = running;
        this.progress = progress;
    }

    void run() {
        running.refuseSecond();
        refuseTooLittleSpace();
        PidFile.endLeftovers(settings)
                .forEach(name -> progress.accept("Reste d'une exécution interrompue arrêté : " + name + "."));
        refuseTakenPorts();
        running.claim();
        Runtime.getRuntime().addShutdownHook(new Thread(running::release, "release"));
        if (options.fresh()) {
            deleteData();
        }
        long begin = System.nanoTime();
        progress.accept("Démarrage des serveurs (journaux : " + settings.logs() + ")");
        try (LocalStack stack = LocalStack.start(settings, EnumSet.allOf(ServerKind.class), progress)) {
            Application application = new Application(settings, stack.applicationProperties(), options.port());
            stack.add(application);
            new FirstStart(settings, options.demo(), progress)
                    .play(application.address(), stack.keycloak().address());
            running.publish(addresses(stack, application));
            progress.accept(welcome(stack, application, (System.nanoTime() - begin) / 1_000_000_000L));
            awaitEnd(stack);
        }
    }

    private void refuseTooLittleSpace() {
        try {
            if (Files.getFileStore(settings.run()).getUsableSpace() < ENOUGH_SPACE) {
                throw new StackFailure(
                        "Moins de 2 Go libres sur le disque de " + settings.home() + " : libérez de la place.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All at once and before anything starts, so that a refusal costs no waiting. */
    private void refuseTakenPorts() {
        StackPorts ports = settings.ports();
        StackPorts.claim(options.port(), "application", "--port");
        StackPorts.claim(ports.keycloak(), "keycloak", "--keycloak-port");
        StackPorts.claim(ports.postgres(), "postgres", "--postgres-port");
        StackPorts.claim(ports.zeebe(), "zeebe", "--zeebe-port");
        StackPorts.claim(ports.zeebeMonitoring(), "santé de zeebe", "--zeebe-monitoring-port");
        StackPorts.claim(ports.smtp(), "smtp", "--smtp-port");
        StackPorts.claim(ports.mailbox(), "boîte aux lettres", "--mailbox-port");
    }

    private void deleteData() {
        Path data = settings.home().resolve("data");
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> addresses(LocalStack stack, Application application) {
        return List.of(
                "app=" + application.address(),
                "keycloak=" + stack.keycloak().address(),
                "zeebe=" + stack.zeebe().grpcAddress(),
                "zeebe-monitoring=" + stack.zeebe().monitoringAddress(),
                "postgres=" + stack.postgres().jdbcUrl("attesta"),
                "smtp=127.0.0.1:" + stack.mail().smtpPort(),
                "mailbox=" + stack.mail().mailboxAddress());
    }

    private String welcome(LocalStack stack, Application application, long seconds) {
        return """

            Attesta est prêt (%d s).

              Application   %s
              Comptes       administrator, auditor1, auditor2, auditor3, reviewer, decider, quality
                            (le mot de passe est le nom du compte)
              Courriels     %s
              Journaux      %s
            """.formatted(seconds, application.address(), stack.mail().mailboxAddress(), settings.logs());
    }

    private void awaitEnd(LocalStack stack) {
        progress.accept(options.mode() == StartOptions.Mode.SUPERVISE ? "En arrière-plan." : "Ctrl-C arrête tout.");
        LocalServer ended = stack.firstExit().join();
        throw new StackFailure("Le serveur " + ended.name() + " s'est arrêté : voir " + ended.log() + ".");
    }
}
