package fr.attesta.deployment;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The environment variables that the application knows. */
final class Settings {

    private static final Path FILE = Path.of("src/main/resources/application.properties");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]*)(:[^}]*)?}?");

    private Settings() {}

    /** Without these it does not start in production. */
    static Set<String> required() {
        return production()
                .flatMap(line -> VARIABLE.matcher(line).results())
                .filter(match -> match.group(2) == null)
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** Those of the settings file and those that stand for a setting of ours by its name. */
    static Set<String> known() {
        Stream<String> named =
                lines().flatMap(line -> VARIABLE.matcher(line).results().map(match -> match.group(1)));
        Stream<String> mapped = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.attesta").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .flatMap(type -> type.getMethods().stream()
                                .map(JavaMember::getName)
                                .map(name -> type.getAnnotationOfType(ConfigMapping.class)
                                                .prefix()
                                        + "." + name));
        return Stream.concat(named, mapped.map(Settings::variable)).collect(toSet());
    }

    /** Whether the application answers health checks at their usual address. */
    static boolean movesHealth() {
        return lines().anyMatch(
                        line -> line.matches(
                                "(%\\w+\\.)?quarkus\\.(http\\.(non-application-)?root-path|smallrye-health\\.\\S*path|management\\.enabled).*"));
    }

    static List<String> ofSeveralProfiles() {
        return lines().filter(line -> line.startsWith("%{")).toList();
    }

    private static Stream<String> production() {
        return lines().filter(line -> !line.startsWith("%") || line.startsWith("%prod."));
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The variable that stands for a setting: {@code attesta.scanner.address} is {@code ATTESTA_SCANNER_ADDRESS}. */
    private static String variable(String setting) {
        return Pattern.compile("[A-Z]")
                .matcher(setting)
                .replaceAll((MatchResult capital) -> "_" + capital.group())
                .replace('.', '_')
                .toUpperCase(Locale.ROOT);
    }
}
