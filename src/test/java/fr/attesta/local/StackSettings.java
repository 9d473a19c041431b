package fr.attesta.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * Where a stack lives: {@code home} holds its data, logs and pid files, {@code servers} the distributions that Maven
 * unpacked, {@code realm} the Keycloak realm to import. A durable stack survives a power cut, a test's need not.
 */
public record StackSettings(Path home, Path servers, Path realm, StackPorts ports, boolean durable) {

    public StackSettings {
        home = home.toAbsolutePath().normalize();
        servers = servers.toAbsolutePath().normalize();
        realm = realm.toAbsolutePath().normalize();
    }

    public Path data(String server) {
        return home.resolve("data").resolve(server);
    }

    public Path logs() {
        return created(home.resolve("logs"));
    }

    public Path log(String server) {
        return logs().resolve(server + ".log");
    }

    public Path run() {
        return created(home.resolve("run"));
    }

    /** The unpacked distribution of a server, in the version that the build names. */
    Path distribution(String server) {
        Properties versions = new Properties();
        try (InputStream file = StackSettings.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(file, "versions.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path distribution = servers.resolve(versions.getProperty(server));
        if (!Files.isDirectory(distribution)) {
            throw new StackFailure("La distribution " + distribution + " manque : lancez mvn process-test-resources.");
        }
        return distribution;
    }

    static Path created(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
