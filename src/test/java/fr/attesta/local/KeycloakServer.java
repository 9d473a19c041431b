package fr.attesta.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak with the demonstration realm, its data in our PostgreSQL. The distribution is shared between stacks and only
 * written once, by Keycloak's own optimising build; everything else happens in a home of this stack.
 */
public final class KeycloakServer implements LocalServer {
    /** Fixed at build time; what we do not use is left out because each feature costs start-up time. */
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--features-disabled=admin-fine-grained-authz,authorization,ciba,client-policies,device-flow,impersonation,"
                    + "kerberos,log-mdc,opentelemetry,organization,par,step-up-authentication-saml,"
                    + "token-exchange-standard,user-event-metrics,workflows");

    private final StackSettings settings;
    private final Supplier<String> jdbcUrl;
    private int port;
    private @Nullable ChildProcess process;

    KeycloakServer(StackSettings settings, Supplier<String> jdbcUrl) {
        this.settings = settings;
        this.jdbcUrl = jdbcUrl;
        this.port = settings.ports().keycloak();
    }

    @Override
    public String name() {
        return "keycloak";
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The issuer of the tokens, {@code .../realms/attesta}. */
    public URI realm() {
        return address().resolve("/realms/attesta");
    }

    /** What the application must be told to be a client of the demonstration realm at this address. */
    static Map<String, String> clientProperties(String realm) {
        return Map.of(
                "quarkus.oidc.auth-server-url", realm,
                "quarkus.oidc.client-id", "attesta",
                "quarkus.oidc.credentials.secret", "attesta-local");
    }

    @Override
    public synchronized void start() {
        port = StackPorts.claim(port, name(), "--keycloak-port");
        try {
            buildOnce();
            prepareHome();
        } catch (IOException e) {
            throw new StackFailure("Keycloak n'a pas pu être préparé dans " + home() + " : " + e.getMessage(), e);
        }
        ChildProcess started = ChildProcess.launch(
                settings, new ChildProcess.Command(name(), arguments(home(), startOptions()), database(), home()));
        process = started;
        started.awaitReady(URI.create(realm() + "/.well-known/openid-configuration"), Duration.ofMinutes(3));
    }

    private List<String> startOptions() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                // one issuer, by whichever address the browser or a script came
                "--hostname=" + address());
    }

    private Map<String, String> database() {
        return Map.of("KC_DB_URL", jdbcUrl.get(), "KC_DB_USERNAME", "keycloak", "KC_DB_PASSWORD", "keycloak");
    }

    private void buildOnce() throws IOException {
        Path marker = distribution().resolve("attesta-build.txt");
        String wanted = String.join("\n", BUILD_OPTIONS);
        try (RandomAccessFile file = new RandomAccessFile(
                        settings.servers().resolve("keycloak-build.lock").toFile(), "rw");
                FileLock lock = file.getChannel().lock()) {
            if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
                return;
            }
            List<String> options = new ArrayList<>(List.of("build"));
            options.addAll(BUILD_OPTIONS);
            ChildProcess.launch(
                            settings,
                            new ChildProcess.Command(
                                    "keycloak-build", arguments(distribution(), options), Map.of(), home()))
                    .awaitSuccess(Duration.ofMinutes(4));
            Files.writeString(marker, wanted);
        }
    }

    /** A home beside the distribution: Keycloak reads its library through a link and writes its own files here. */
    private void prepareHome() throws IOException {
        Path link = home().resolve("lib");
        Path library = distribution().resolve("lib");
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)
                || !Files.readSymbolicLink(link).equals(library)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, library);
        }
        Path imports = StackSettings.created(home().resolve("data").resolve("import"));
        Files.copy(settings.realm(), imports.resolve("attesta-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> arguments(Path keycloakHome, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + keycloakHome,
                "-cp",
                distribution().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        arguments.addAll(options);
        return arguments;
    }

    private Path distribution() {
        return settings.distribution(name());
    }

    private Path home() {
        return StackSettings.created(settings.data(name()));
    }

    @Override
    public CompletableFuture<?> exit() {
        ChildProcess running = process;
        return running == null ? CompletableFuture.completedFuture(null) : running.exit();
    }

    @Override
    public String log() {
        return settings.log(name()).toString();
    }

    @Override
    public void close() {
        ChildProcess running = process;
        process = null;
        if (running != null) {
            running.end();
        }
    }
}
