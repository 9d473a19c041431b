package fr.attesta.deployment;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that deploy Attesta fit the application and one another; no container engine is needed to know that. */
class DeploymentFilesTest {

    private static final Path REALM = Path.of("src/main/keycloak/attesta-realm.json");
    private static final String PINNED = "[a-z0-9/-]+:v?\\d[\\w.-]*";
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET).*");
    private static final Set<String> HEALTH = Set.of("/q/health/live", "/q/health/ready", "/q/health/started");

    @Test
    void theApplicationHasSecretsThatOnlyTheEnvironmentKnows() {
        assertThat(Settings.required()).contains("ATTESTA_DB_PASSWORD", "ATTESTA_LINK_SECRET", "ATTESTA_OIDC_SECRET");
    }

    @Test
    void healthIsWhereTheProbesLook() throws IOException {
        assertThat(Settings.movesHealth()).isFalse();
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>quarkus-smallrye-health</artifactId>");
    }

    @Test
    void everySettingIsForOneProfile() {
        // %{local,test}.some.key works in a test of the build and means nothing to the packaged application
        assertThat(Settings.ofSeveralProfiles()).isEmpty();
    }

    @Nested
    class Image {
        private final List<String> lines = lines(Path.of("Dockerfile"));

        @Test
        void startsFromPinnedImages() {
            assertThat(instructions("FROM"))
                    .hasSize(2)
                    .allSatisfy(
                            from -> assertThat(from.replaceAll(" AS .*", "")).matches(PINNED));
        }

        @Test
        void runsWithoutRights() {
            assertThat(instructions("USER")).containsExactly("1001");
        }

        @Test
        void checksTheHealthOfThePortItOpens() {
            assertThat(instructions("EXPOSE")).containsExactly("8080");
            assertThat(String.join(" ", lines)).contains("HEALTHCHECK", "/tcp/127.0.0.1/8080", "GET /q/health/ready ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pom.xml", "src", "bpmn"})
        void getsWhatItIsBuiltFrom(String source) {
            assertThat(instructions("COPY")).anyMatch(copy -> copy.startsWith(source + " "));
            assertThat(lines(Path.of(".dockerignore"))).contains("!" + source);
        }

        private List<String> instructions(String name) {
            return lines.stream()
                    .filter(line -> line.startsWith(name + " "))
                    .map(line -> line.substring(name.length() + 1))
                    .toList();
        }
    }

    @Nested
    class Composition {
        private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)");

        private final Path path = Path.of("docker-compose.yml");
        private final YamlFile file = YamlFile.read(path);
        private final Set<String> services = file.map("services").keySet();

        @Test
        void setsWhatTheApplicationRequiresAndNothingUnknown() {
            assertThat(environment("attesta").keySet())
                    .containsAll(Settings.required())
                    .isSubsetOf(Settings.known());
        }

        @Test
        void takesEverySecretFromTheEnvironmentAndRefusesToStartWithout() {
            services.forEach(service -> environment(service).forEach((name, value) -> {
                if (SECRET.matcher(name).matches()) {
                    assertThat(value).as(service + " " + name).matches("\\$\\{[A-Z_]+:\\?[^}]+}");
                }
            }));
        }

        @Test
        void explainsEveryVariableAndKnowsNoOther() throws IOException {
            assertThat(example().keySet())
                    .containsExactlyInAnyOrderElementsOf(VARIABLE.matcher(Files.readString(path))
                            .results()
                            .map(match -> match.group(1))
                            .collect(toCollection(TreeSet::new)));
        }

        @Test
        void shipsNoSecret() {
            assertThat(example()).allSatisfy((name, value) -> {
                if (SECRET.matcher(name).matches()) {
                    assertThat(value).as(name).isEmpty();
                }
            });
            assertThat(lines(Path.of(".gitignore"))).contains(".env");
        }

        @Test
        void pinsEveryImageToTheVersionsOfTheLocalStack() throws IOException {
            assertThat(services)
                    .allSatisfy(service ->
                            assertThat(file.text("services", service, "image")).matches(PINNED));
            assertThat(file.text("services", "zeebe", "image")).endsWith(":" + version("zeebe"));
            assertThat(file.text("services", "keycloak", "image")).endsWith(":" + version("keycloak"));
            assertThat(version("postgresql.binaries"))
                    .startsWith(file.text("services", "postgres", "image").replaceAll(".*:", "") + ".");
        }

        @Test
        void importsTheRealmOfTheLocalStack() {
            assertThat(REALM).isRegularFile();
            assertThat(file.list("services", "keycloak", "volumes"))
                    .containsExactly("./" + REALM + ":/opt/keycloak/data/import/attesta-realm.json:ro");
            assertThat(file.list("services", "keycloak", "command")).contains("--import-realm");
        }

        @Test
        void opensPortsToThisMachineOnly() {
            assertThat(services)
                    .allSatisfy(service -> assertThat(file.find("services", service, "ports")
                                    .map(ports -> file.list("services", service, "ports"))
                                    .orElse(List.of()))
                            .allMatch(port -> port.startsWith("127.0.0.1:")));
        }

        @Test
        void checksTheHealthOfEveryServer() {
            assertThat(services)
                    .filteredOn(service -> !service.equals("attesta"))
                    .allSatisfy(service -> assertThat(file.list("services", service, "healthcheck", "test"))
                            .isNotEmpty());
        }

        @Test
        void keepsItsDataInDeclaredVolumes() {
            Set<String> used = new TreeSet<>();
            services.forEach(service -> file.find("services", service, "volumes")
                    .ifPresent(volumes -> file.list("services", service, "volumes").stream()
                            .filter(volume -> !volume.startsWith("./"))
                            .forEach(volume -> used.add(volume.replaceAll(":.*", "")))));
            assertThat(file.map("volumes").keySet()).containsExactlyInAnyOrderElementsOf(used);
        }

        private Map<String, String> environment(String service) {
            Map<String, String> variables = new TreeMap<>();
            file.find("services", service, "environment")
                    .ifPresent(found -> file.map("services", service, "environment")
                            .forEach((name, value) -> variables.put(name, String.valueOf(value))));
            return variables;
        }

        /** What the example file explains; an optional variable stands behind a comment sign. */
        private Map<String, String> example() {
            Map<String, String> variables = new TreeMap<>();
            lines(Path.of(".env.example")).stream()
                    .filter(line -> line.matches("#?[A-Z_]+=.*"))
                    .map(line -> line.replaceFirst("^#", "").split("=", 2))
                    .forEach(pair -> variables.put(pair[0], pair[1]));
            return variables;
        }

        private static String version(String server) throws IOException {
            return Files.readString(Path.of("pom.xml"))
                    .replaceAll("(?s).*<%1$s\\.version>([^<]+)</%1$s\\.version>.*".formatted(server), "$1");
        }
    }

    @Nested
    class Cluster {
        private final Path folder = Path.of("k8s");
        private final YamlFile base = read("kustomization");
        private final YamlFile deployment = read("deployment");

        @Test
        void deploysEveryFileExceptTheExampleOfASecret() throws IOException {
            List<String> expected = new ArrayList<>(base.list("resources"));
            expected.addAll(List.of("kustomization.yaml", "secret.example.yaml"));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }

        @Test
        void namesEveryObject() {
            assertThat(base.list("resources")).allSatisfy(resource -> {
                YamlFile file = YamlFile.read(folder.resolve(resource));
                assertThat(file.text("apiVersion")).isNotEmpty();
                assertThat(file.text("kind")).isNotEmpty();
                assertThat(file.text("metadata", "name")).isEqualTo("attesta");
            });
        }

        @Test
        void setsWhatTheApplicationRequiresAndNothingUnknown() {
            Set<String> set = new TreeSet<>(read("config").map("data").keySet());
            set.addAll(read("secret.example").map("stringData").keySet());
            assertThat(set).containsAll(Settings.required()).isSubsetOf(Settings.known());
            assertThat(deployment.text(container("envFrom", 0, "configMapRef", "name")))
                    .isEqualTo("attesta");
            assertThat(deployment.text(container("envFrom", 1, "secretRef", "name")))
                    .isEqualTo("attesta");
        }

        @Test
        void keepsSecretsOutOfTheRepository() {
            assertThat(read("config").map("data").keySet()).noneMatch(SECRET.asMatchPredicate());
            assertThat(read("secret.example").map("stringData").values()).containsOnly("");
        }

        @Test
        void pinsTheImage() {
            assertThat(deployment.text(container("image"))).isEqualTo(base.text("images", 0, "name"));
            assertThat(base.text("images", 0, "name") + ":" + base.text("images", 0, "newTag"))
                    .matches(PINNED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"startupProbe", "livenessProbe", "readinessProbe"})
        void probesPathsThatExist(String probe) {
            assertThat(deployment.text(container(probe, "httpGet", "path"))).isIn(HEALTH);
            assertThat(deployment.text(container(probe, "httpGet", "port")))
                    .isEqualTo(deployment.text(container("ports", 0, "name")));
        }

        @Test
        void leadsFromTheIngressToThePortOfTheApplication() {
            assertThat(deployment.at(container("ports", 0, "containerPort"))).isEqualTo(8080);
            YamlFile service = read("service");
            assertThat(service.text("spec", "ports", 0, "targetPort"))
                    .isEqualTo(deployment.text(container("ports", 0, "name")));
            assertThat(read("ingress")
                            .text("spec", "rules", 0, "http", "paths", 0, "backend", "service", "port", "name"))
                    .isEqualTo(service.text("spec", "ports", 0, "name"));
        }

        @Test
        void runsWithoutRightsAndWithinLimits() {
            assertThat(deployment.at(pod("securityContext", "runAsNonRoot"))).isEqualTo(true);
            assertThat(lines(Path.of("Dockerfile")))
                    .contains("USER " + deployment.text(pod("securityContext", "runAsUser")));
            assertThat(deployment.at(container("securityContext", "readOnlyRootFilesystem")))
                    .isEqualTo(true);
            assertThat(deployment.at(container("securityContext", "allowPrivilegeEscalation")))
                    .isEqualTo(false);
            assertThat(deployment.list(container("securityContext", "capabilities", "drop")))
                    .containsExactly("ALL");
            assertThat(deployment.map(container("resources", "requests"))).containsKeys("cpu", "memory");
            assertThat(deployment.map(container("resources", "limits"))).containsKey("memory");
        }

        private YamlFile read(String name) {
            return YamlFile.read(folder.resolve(name + ".yaml"));
        }

        private static Object[] pod(Object... keys) {
            return Stream.concat(Stream.of("spec", "template", "spec"), Stream.of(keys))
                    .toArray();
        }

        private static Object[] container(Object... keys) {
            return pod(
                    Stream.concat(Stream.of("containers", 0), Stream.of(keys)).toArray());
        }
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
