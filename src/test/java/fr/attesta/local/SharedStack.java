package fr.attesta.local;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one stack of a test JVM. Quarkus loads the test classes again for each test profile, so the servers belong to the
 * copy of this class in the system class loader, and the other copies reach it with types of the JDK only.
 */
public final class SharedStack {
    /** Address of a realm that runs already, which saves a developer the slowest start of all. */
    private static final @Nullable String BORROWED_REALM = System.getProperty("attesta.local.realm");

    private static @Nullable LocalStack stack;
    private static @Nullable String failure;

    private SharedStack() {}

    static Map<String, String> addresses() {
        return asAddresses(onOwner("startAndDescribe"));
    }

    static void control(Control control) {
        onOwner(control.name());
    }

    /** What a test may do to the servers. */
    enum Control {
        RESTART_ZEEBE,
        KILL_ZEEBE,
        START_ZEEBE,
        KILL_POSTGRES,
        START_POSTGRES,
        STOP_SMTP,
        START_SMTP
    }

    private static Object onOwner(String request) {
        try {
            return owner().getMethod("handle", String.class).invoke(null, request);
        } catch (InvocationTargetException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            throw new StackFailure(String.valueOf(cause.getMessage()), cause);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> owner() {
        try {
            return ClassLoader.getSystemClassLoader().loadClass(SharedStack.class.getName());
        } catch (ClassNotFoundException continuousTesting) {
            return SharedStack.class;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> asAddresses(Object answer) {
        return (Map<String, String>) answer;
    }

    /** Called across class loaders; every answer carries the addresses. */
    public static synchronized Map<String, String> handle(String request) {
        Thread caller = Thread.currentThread();
        ClassLoader ofCaller = caller.getContextClassLoader();
        // the servers' threads outlive the test, and must not keep the class loader of its application
        caller.setContextClassLoader(SharedStack.class.getClassLoader());
        try {
            return handleHere(request);
        } finally {
            caller.setContextClassLoader(ofCaller);
        }
    }

    private static Map<String, String> handleHere(String request) {
        LocalStack running = running();
        switch (request) {
            case "RESTART_ZEEBE" -> running.zeebe().restart();
            case "KILL_ZEEBE" -> running.zeebe().kill();
            case "START_ZEEBE" -> running.zeebe().start();
            case "KILL_POSTGRES" -> running.postgres().kill();
            case "START_POSTGRES" -> running.postgres().start();
            case "STOP_SMTP" -> running.mail().stopSmtp();
            case "START_SMTP" -> running.mail().startSmtp();
            default -> {
                // only the addresses are wanted
            }
        }
        Map<String, String> addresses = new TreeMap<>(running.applicationProperties());
        if (BORROWED_REALM != null) {
            addresses.putAll(KeycloakServer.clientProperties(BORROWED_REALM));
        }
        addresses.put("stack.home", running.settings().home().toString());
        addresses.put("mailbox.address", running.mail().mailboxAddress().toString());
        addresses.put("mailbox.directory", running.settings().data("mail").toString());
        addresses.put("postgres.port", Integer.toString(running.postgres().port()));
        return addresses;
    }

    private static Set<ServerKind> wantedServers() {
        return BORROWED_REALM == null
                ? EnumSet.allOf(ServerKind.class)
                : EnumSet.complementOf(EnumSet.of(ServerKind.KEYCLOAK));
    }

    private static LocalStack running() {
        LocalStack running = stack;
        if (running != null) {
            return running;
        }
        // a stack that failed once fails the remaining tests at once, not each after its own long wait
        if (failure != null) {
            throw new StackFailure(failure);
        }
        try {
            running = LocalStack.start(freshSettings(), wantedServers(), line -> System.out.println("[stack] " + line));
            stack = running;
            return running;
        } catch (StackFailure e) {
            failure = e.getMessage();
            throw e;
        }
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
