package fr.attesta.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL with one database and one owner per user of the stack: {@code attesta} and {@code keycloak}, each with its
 * own name as password. The superuser {@code postgres} needs none from this machine.
 */
public final class PostgresServer implements LocalServer {
    private final StackSettings settings;
    private int port;
    private @Nullable EmbeddedPostgres server;

    PostgresServer(StackSettings settings) {
        this.settings = settings;
        this.port = settings.ports().postgres();
    }

    @Override
    public String name() {
        return "postgres";
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public synchronized void start() {
        port = StackPorts.claim(port, name(), "--postgres-port");
        try {
            EmbeddedPostgres started = builder().start();
            server = started;
            PidFile.of(settings, name()).write(postmaster().pid());
            createOwnedDatabase(started, "attesta");
            createOwnedDatabase(started, "keycloak");
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new StackFailure("PostgreSQL n'a pas démarré : voir " + log() + ".", e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(settings.log(name()).toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(StackSettings.created(data()))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        settings.servers().resolve("postgresql").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                // the same order of words on every machine, whatever its language
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // the library would let a confirmed commit wait in memory, where the end of the process takes it
                .setServerConfig("synchronous_commit", "on")
                // only a power cut may take the data of a test
                .setServerConfig("fsync", settings.durable() ? "on" : "off");
    }

    private static void createOwnedDatabase(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
                statement.execute("create role " + name + " login password '" + name + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + name);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Path data() {
        return settings.data(name());
    }

    private ProcessHandle postmaster() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data().resolve("postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new StackFailure("PostgreSQL s'est arrêté : voir " + log()));
    }

    /** Ends all its processes without warning; {@link #start()} brings it back on the same port, with its data. */
    public synchronized void kill() {
        try {
            ProcessTree.kill(postmaster());
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL ne tournait pas : voir " + log() + ".", e);
        }
        close();
    }

    @Override
    public CompletableFuture<?> exit() {
        try {
            return postmaster().onExit();
        } catch (IOException gone) {
            return CompletableFuture.completedFuture(gone);
        }
    }

    @Override
    public String log() {
        return settings.log(name()).toString();
    }

    @Override
    public synchronized void close() {
        EmbeddedPostgres running = server;
        server = null;
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL ne s'est pas arrêté : voir " + log() + ".", e);
        }
        PidFile.of(settings, name()).delete();
    }
}
