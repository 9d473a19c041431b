package fr.attesta.local;

import fr.attesta.local.mail.Mailbox;
import fr.attesta.local.mail.ReceivedMail;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives the tests one stack per JVM, with empty data, and tells the application under test where it is. The static
 * methods serve every test, with or without the application; the first call starts the servers.
 */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {
    private static @Nullable Mailbox mailbox;

    @Override
    public Map<String, String> start() {
        return applicationProperties();
    }

    /** What an application must be told to use these servers. */
    public static Map<String, String> applicationProperties() {
        return SharedStack.addresses().entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("quarkus.") || entry.getKey().startsWith("attesta."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Does nothing: the next test class uses the same servers, and they end with the JVM. */
    @Override
    public void stop() {}

    /** Of the databases {@code attesta} and {@code keycloak}, whose owner and password are their name. */
    public static String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + address("postgres.port") + "/" + database;
    }

    public static URI zeebeAddress() {
        return URI.create(address("attesta.engine.grpc-address"));
    }

    public static URI zeebeMonitoringAddress() {
        return URI.create(address("attesta.engine.actuator-address"));
    }

    /** Stops the broker properly and starts it again with its data; its clock is back at the real time. */
    public static void restartZeebe() {
        SharedStack.control(SharedStack.Control.RESTART_ZEEBE);
    }

    /** Ends the broker without warning, until {@link #startZeebe()}. */
    public static void killZeebe() {
        SharedStack.control(SharedStack.Control.KILL_ZEEBE);
    }

    public static void startZeebe() {
        SharedStack.control(SharedStack.Control.START_ZEEBE);
    }

    /** Where another process beside the servers keeps its data and its log. */
    public static StackSettings settings() {
        return new StackSettings(
                Path.of(address("stack.home")), Path.of("."), Path.of("."), StackPorts.anyFree(), false);
    }

    /** Ends PostgreSQL without warning, until {@link #startPostgres()}. */
    public static void killPostgres() {
        SharedStack.control(SharedStack.Control.KILL_POSTGRES);
    }

    public static void startPostgres() {
        SharedStack.control(SharedStack.Control.START_POSTGRES);
    }

    public static URI keycloakRealm() {
        return URI.create(address("quarkus.oidc.auth-server-url"));
    }

    public static int smtpPort() {
        return Integer.parseInt(address("quarkus.mailer.port"));
    }

    public static URI mailboxAddress() {
        return URI.create(address("mailbox.address"));
    }

    /** Begins an outage: SMTP connections are refused until {@link #startMailServer()}. */
    public static void stopMailServer() {
        SharedStack.control(SharedStack.Control.STOP_SMTP);
    }

    public static void startMailServer() {
        SharedStack.control(SharedStack.Control.START_SMTP);
    }

    /** All received mails, oldest first. */
    public static List<ReceivedMail> mails() {
        return mailbox().all();
    }

    public static List<ReceivedMail> mailsFor(String recipient) {
        return mails().stream().filter(mail -> mail.isFor(recipient)).toList();
    }

    private static String address(String key) {
        return Objects.requireNonNull(SharedStack.addresses().get(key), key);
    }

    private static synchronized Mailbox mailbox() {
        Mailbox known = mailbox;
        if (known == null) {
            known = new Mailbox(Path.of(address("mailbox.directory")), Clock.systemUTC());
            mailbox = known;
        }
        return known;
    }
}
