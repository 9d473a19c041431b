package fr.attesta.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.shared.Euro;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import fr.attesta.workflow.ProcessId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("\\bt:([A-Za-z0-9_]+)");
    private static final Pattern REFUSAL_CODE = Pattern.compile(
            "Refusal\\s*\\.\\s*(?:(?:conflict|notFound|forbidden|gone)\\(\\s*|invalid\\(\\s*[^,;]+?,\\s*)\"([^\"]+)\"");
    private static final Set<String> FUNCTIONS = Set.of("of", "text", "refusal");

    private final Map<String, String> french = MessageBundles.load().in(Locale.FRENCH);
    private final Map<String, String> english = MessageBundles.load().in(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(french.keySet()));
    }

    @Test
    void bothLanguagesUseTheSamePlaceholders() {
        french.forEach((key, text) ->
                assertThat(placeholders(english.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void noTextIsEmptyAndEachIsAValidFormat() {
        Stream.of(french, english)
                .forEach(texts -> texts.forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank();
                    assertThat(new MessageFormat(text).format(new Object[] {1, 1, 1, 1}))
                            .isNotBlank();
                }));
    }

    @Test
    void textsUseTheTypographicApostropheBecauseTheStraightOneQuotesPlaceholders() {
        Stream.of(french, english)
                .forEach(texts ->
                        texts.forEach((key, text) -> assertThat(text).as(key).doesNotContain("'")));
    }

    @Test
    void everyMessageFileBelongsToAKnownFeature() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("_(fr|en)\\.properties$", "")))
                    .isSubsetOf(MessageBundles.FEATURES);
        }
    }

    @Test
    void everyKeyUsedInATemplateHasAText() throws IOException {
        Set<String> keys = found(RESOURCES.resolve("templates"), ".html", TEMPLATE_KEY);
        keys.removeAll(FUNCTIONS);

        assertThat(keys).isNotEmpty();
        keys.removeAll(french.keySet());
        assertThat(keys).as("keys without a text").isEmpty();
    }

    @Test
    void everyProcessHasItsNamesOnThePages() {
        for (ProcessId process : ProcessId.values()) {
            assertThat(french).containsKey("inbox_stage_" + process.id());
            if (process.overview()) {
                assertThat(french).containsKey("process_" + process.name());
            }
        }
    }

    @Test
    void everyStageOfAMailHasAName() throws IOException {
        List<String> stages = Files.readAllLines(RESOURCES.resolve("mail/templates.csv")).stream()
                .skip(1)
                .map(row -> row.split(",")[1])
                .toList();
        assertThat(stages).isNotEmpty().allSatisfy(stage -> assertThat(french).containsKey("mail_stage_" + stage));
    }

    @Test
    void everyRefusalCodeHasAText() throws IOException {
        Set<String> codes = found(Path.of("src/main/java"), ".java", REFUSAL_CODE);

        assertThat(codes).isNotEmpty();
        codes.removeAll(french.keySet());
        assertThat(codes).as("codes without a text").isEmpty();
    }

    @Test
    void unknownKeyFailsOutsideProductionAndShowsItselfInProduction() {
        assertThatThrownBy(() -> new Messages(true).text(Locale.FRENCH, "no_such_key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no_such_key");
        assertThat(new Messages(false).text(Locale.FRENCH, "no_such_key")).isEqualTo("no_such_key");
    }

    @Test
    void argumentsAreWrittenAsPeopleReadThem() {
        assertThat(new Messages(true).text(Locale.FRENCH, "form_problems", 1))
                .isEqualTo("Une information est à corriger");
        assertThat(new Messages(true).text(Locale.FRENCH, "form_problems", 3))
                .isEqualTo("3 informations sont à corriger");
        assertThat(Formats.argument(LocalDate.of(2026, 11, 23), Locale.FRENCH)).isEqualTo("23/11/2026");
        assertThat(Formats.argument(Euro.of("1250"), Locale.FRENCH)).isEqualTo("1\u202f250,00\u00a0€");
        assertThat(Formats.argument(new HalfDays(3), Locale.FRENCH)).isEqualTo("1,5\u00a0jour");
    }

    @Test
    void refusalBecomesASentenceInTheReadersLanguage() {
        Refusal refusal = Refusal.invalid("size", "validation_max", 12);

        assertThat(new Messages(true).text(Locale.FRENCH, refusal)).isEqualTo("La valeur maximale est 12.");
        assertThat(new Messages(true).text(Locale.UK, refusal)).isEqualTo("The highest value is 12.");
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{([0-9])")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Path folder, String suffix, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        return keys;
    }
}
