package fr.attesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sizes of the house style: small enough to be read in one go. */
class SourceSizeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final int MAIN_LINES = 300;
    private static final int TEST_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int PACKAGE_FILES = 15;
    private static final int FEW_TYPES = 30;
    private static final double PACKAGE_PRIVATE_SHARE = 0.4;

    /** The formatter indents members by four spaces: a method starts there with an opening brace and ends with one. */
    private static final Pattern METHOD_START = Pattern.compile("^ {4}(?! )[^@/*}=]*\\).*\\{$|^ {4}\\).*\\{$");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) ",
            Pattern.MULTILINE);

    @Test
    void mainFilesStayUnder300Lines() throws IOException {
        assertThat(longerThan(MAIN, MAIN_LINES)).isEmpty();
    }

    @Test
    void testFilesStayUnder400Lines() throws IOException {
        assertThat(longerThan(TEST, TEST_LINES)).isEmpty();
    }

    @Test
    void methodsStayUnder40Lines() throws IOException {
        List<String> tooLong =
                sources(MAIN).stream().flatMap(SourceSizeTest::longMethods).toList();

        assertThat(tooLong).isEmpty();
    }

    @Test
    void packagesStayUnder15Files() throws IOException {
        Map<Path, Long> crowded = sources(MAIN).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

        crowded.values().removeIf(files -> files < PACKAGE_FILES);
        assertThat(crowded).isEmpty();
    }

    @Test
    void manyTypesStayInsideTheirPackage() throws IOException {
        List<Path> types = sources(MAIN).stream()
                .filter(file ->
                        !file.endsWith("package-info.java") && !file.toString().contains("/shared/"))
                .toList();
        long hidden = types.stream()
                .filter(file -> !PUBLIC_TYPE.matcher(read(file)).find())
                .count();

        if (types.size() > FEW_TYPES) {
            assertThat((double) hidden / types.size()).isGreaterThanOrEqualTo(PACKAGE_PRIVATE_SHARE);
        }
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        List<Path> packages =
                sources(MAIN).stream().map(Path::getParent).distinct().toList();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                        .contains("/**", "@NullMarked"));
    }

    private static Stream<String> longMethods(Path file) {
        List<String> lines = read(file).lines().toList();
        Stream.Builder<String> found = Stream.builder();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (METHOD_START.matcher(lines.get(i)).find()) {
                start = i;
            } else if (start >= 0 && lines.get(i).equals("    }")) {
                if (i - start + 1 > METHOD_LINES) {
                    found.add(file + ":" + (start + 1) + " has " + (i - start + 1) + " lines");
                }
                start = -1;
            }
        }
        return found.build();
    }

    private static List<String> longerThan(Path folder, int most) throws IOException {
        return sources(folder).stream()
                .filter(file -> read(file).lines().count() > most)
                .map(Path::toString)
                .toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
