package fr.attesta.local;

import fr.attesta.local.mail.MailServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the tests one stack per JVM, with empty data, and tells the application under test where it is. */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {
    private static @Nullable LocalStack stack;
    private static @Nullable String failure;

    @Override
    public Map<String, String> start() {
        return stack().applicationProperties();
    }

    /** Does nothing: the next test class uses the same servers, and they end with the JVM. */
    @Override
    public void stop() {}

    /** The running stack, started on first use. */
    public static synchronized LocalStack stack() {
        LocalStack running = stack;
        if (running == null) {
            // a stack that failed once fails the remaining tests at once, not each after its own long wait
            if (failure != null) {
                throw new StackFailure(failure);
            }
            try {
                running = LocalStack.start(
                        freshSettings(),
                        EnumSet.allOf(ServerKind.class),
                        line -> System.out.println("[stack] " + line));
            } catch (StackFailure e) {
                failure = e.getMessage();
                throw e;
            }
            stack = running;
        }
        return running;
    }

    public static PostgresServer postgres() {
        return stack().postgres();
    }

    public static ZeebeServer zeebe() {
        return stack().zeebe();
    }

    public static KeycloakServer keycloak() {
        return stack().keycloak();
    }

    public static MailServer mail() {
        return stack().mail();
    }

    private static StackSettings freshSettings() {
        Path local = Path.of(System.getProperty("attesta.local.directory", ".local"));
        try {
            Path home = Files.createTempDirectory(StackSettings.created(Path.of("target", "local-stack")), "tests-");
            return new StackSettings(
                    home,
                    local.resolve("servers"),
                    Path.of("src/main/keycloak/attesta-realm.json"),
                    StackPorts.anyFree(),
                    false);
        } catch (IOException e) {
            throw new StackFailure("Le répertoire des tests n'a pas pu être créé.", e);
        }
    }
}
