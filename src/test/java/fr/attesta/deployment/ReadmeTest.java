package fr.attesta.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the papers say is there. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BASH = Pattern.compile("(?s)```bash\\n(.*?)\\n```");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");

    private static final Pattern TYPE = Pattern.compile("`((?:[a-z]+[.])+[A-Z][A-Za-z]+)");
    private static final Pattern CODE = Pattern.compile("(?m)^\\| `([\\w.-]+)` \\| (?:\\d{3}|line) \\|");

    /** The script is what people and we run, so the copy for readers must be the same. */
    @Test
    void stepsThroughTheApiAreThoseOfTheScript() throws IOException {
        String script = Files.readString(Path.of("docs/first-case.sh"));
        List<String> blocks = BASH.matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(blocks).hasSize(8).allSatisfy(block -> assertThat(script).contains(block));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "docs/architecture.md",
                "docs/glossary.md",
                "docs/operations.md",
                "docs/problems.md",
                "docs/adr/README.md"
            })
    void linksLeadToFiles(String paper) throws IOException {
        Path path = Path.of(paper);
        assertThat(LINK.matcher(Files.readString(path)).results().map(match -> match.group(1)))
                .allSatisfy(target ->
                        assertThat(path.resolveSibling(target).normalize()).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "docs/glossary.md"})
    void namedTypesExist(String paper) throws IOException {
        assertThat(TYPE.matcher(Files.readString(Path.of(paper))).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(Stream.of("src/main/java", "src/test/java"))
                        .as(type)
                        .anyMatch(sources ->
                                Files.exists(Path.of(sources, "fr/attesta", type.replace('.', '/') + ".java"))));
    }

    @Test
    void everyDecisionIsInTheIndex() throws IOException {
        String index = Files.readString(Path.of("docs/adr/README.md"));
        try (var papers = Files.list(Path.of("docs/adr"))) {
            assertThat(papers.map(paper -> paper.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
        }
    }

    @Test
    void everyRefusalIsAmongTheProblems() throws IOException {
        List<String> explained = CODE.matcher(Files.readString(Path.of("docs/problems.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        try (var bundles = Files.newDirectoryStream(Path.of("src/main/resources/messages"), "*_en.properties")) {
            for (Path bundle : bundles) {
                // codes of refusals have a dot, other keys do not
                assertThat(explained)
                        .containsAll(Files.readAllLines(bundle).stream()
                                .filter(line -> line.matches("[a-z]+[.][\\w.-]+=.*"))
                                .map(line -> line.substring(0, line.indexOf('=')))
                                .toList());
            }
        }
    }
}
