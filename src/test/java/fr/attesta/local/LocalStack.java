package fr.attesta.local;

import fr.attesta.local.mail.MailServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * The running servers. They start in parallel, tell the application where they are, and end in reverse order when the
 * stack is closed or the JVM ends.
 */
public final class LocalStack implements AutoCloseable {
    private final StackSettings settings;
    private final Set<ServerKind> kinds;
    private final Consumer<String> progress;
    private final PostgresServer postgres;
    private final ZeebeServer zeebe;
    private final KeycloakServer keycloak;
    private final MailServer mail;
    private final List<LocalServer> started = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("local-stack-", 0).factory());
    private final Thread shutdownHook = new Thread(this::end, "local-stack-end");
    private volatile boolean closing;

    private LocalStack(StackSettings settings, Set<ServerKind> kinds, Consumer<String> progress) {
        this.settings = settings;
        this.kinds = kinds;
        this.progress = progress;
        postgres = new PostgresServer(settings);
        zeebe = new ZeebeServer(settings);
        keycloak = new KeycloakServer(settings, () -> postgres.jdbcUrl("keycloak"));
        mail = new MailServer(settings);
    }

    /** Starts the servers asked for and returns when all of them answer; otherwise ends them all and throws. */
    public static LocalStack start(StackSettings settings, Set<ServerKind> asked, Consumer<String> progress) {
        EnumSet<ServerKind> kinds = EnumSet.copyOf(asked);
        if (kinds.contains(ServerKind.KEYCLOAK)) {
            kinds.add(ServerKind.POSTGRES);
        }
        PidFile.endLeftovers(settings)
                .forEach(name -> progress.accept("Reste d'une exécution interrompue arrêté : " + name + "."));
        LocalStack stack = new LocalStack(settings, kinds, progress);
        Runtime.getRuntime().addShutdownHook(stack.shutdownHook);
        try {
            stack.startServers();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private void startServers() {
        Startup startup = new Startup(progress, threads);
        if (kinds.contains(ServerKind.KEYCLOAK)) {
            startup.begin(postgres, keycloak, this::startOne);
        } else if (kinds.contains(ServerKind.POSTGRES)) {
            startup.begin(postgres, this::startOne);
        }
        if (kinds.contains(ServerKind.ZEEBE)) {
            startup.begin(zeebe, this::startOne);
        }
        if (kinds.contains(ServerKind.MAIL)) {
            startup.begin(mail, this::startOne);
        }
        startup.await();
    }

    /** Starts one more server on top of the others: it ends before them, and its end is noticed like theirs. */
    public void add(LocalServer server) {
        Startup startup = new Startup(progress, threads);
        startup.begin(server, this::startOne);
        startup.await();
    }

    private void startOne(LocalServer server) {
        if (closing) {
            throw new StackFailure("Arrêt demandé.");
        }
        started.add(server);
        server.start();
    }

    /** Completes with the first of the running servers that ends. */
    public CompletableFuture<LocalServer> firstExit() {
        CompletableFuture<?>[] exits = started.stream()
                .map(server -> server.exit().thenApply(ignored -> server))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.anyOf(exits).thenApply(LocalServer.class::cast);
    }

    /** What the application must be told to use these servers. */
    public Map<String, String> applicationProperties() {
        Map<String, String> properties = new TreeMap<>();
        if (kinds.contains(ServerKind.POSTGRES)) {
            properties.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl("attesta"));
            properties.put("quarkus.datasource.username", "attesta");
            properties.put("quarkus.datasource.password", "attesta");
        }
        if (kinds.contains(ServerKind.KEYCLOAK)) {
            properties.putAll(KeycloakServer.clientProperties(keycloak.realm().toString()));
        }
        if (kinds.contains(ServerKind.MAIL)) {
            properties.put("quarkus.mailer.host", "127.0.0.1");
            properties.put("quarkus.mailer.port", Integer.toString(mail.smtpPort()));
        }
        if (kinds.contains(ServerKind.ZEEBE)) {
            properties.put("attesta.engine.grpc-address", zeebe.grpcAddress().toString());
            properties.put(
                    "attesta.engine.actuator-address", zeebe.monitoringAddress().toString());
        }
        return properties;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public ZeebeServer zeebe() {
        return zeebe;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    public MailServer mail() {
        return mail;
    }

    public StackSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
        } catch (IllegalStateException alreadyEnding) {
            // the hook itself has ended or is ending the servers
        }
    }

    private synchronized void end() {
        closing = true;
        for (LocalServer server : new ArrayList<>(started).reversed()) {
            try {
                server.close();
            } catch (RuntimeException e) {
                progress.accept(e.getMessage());
            }
        }
        started.clear();
        // a server may have been launched while its start was being given up
        PidFile.endLeftovers(settings);
        threads.shutdownNow();
    }

    /** How long a person may reasonably wait before the next sign of life. */
    static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
}
