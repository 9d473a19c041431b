package fr.attesta.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.web.text.StandaloneTemplates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssetsTest {

    private static final int FIRST_VIEW_BYTES = 300_000;

    static Stream<String> addresses() {
        return Stream.of(Assets.tabler(), Assets.htmx(), Assets.css(), Assets.js(), Assets.icons());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyAddressLeadsToAFile(String address) throws IOException {
        assertThat(content(address)).isNotEmpty();
    }

    @Test
    void firstViewStaysSmall() throws IOException {
        long total = 0;
        for (String address : addresses().toList()) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(content(address));
            }
            total += packed.size();
        }
        assertThat(total).isLessThan(FIRST_VIEW_BYTES);
    }

    @Test
    void everyIconNamedInATemplateIsDrawn() throws IOException {
        String icons = new String(content(Assets.icons()));
        try (Stream<Path> files = Files.walk(StandaloneTemplates.TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Pattern.compile("\\{#icon name='([a-z-]+)'")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> assertThat(icons)
                                .as(file.toString())
                                .contains("<symbol id=\"" + match.group(1) + "\""));
            }
        }
    }

    /** A block that does not end swallows every rule after it, on some screens only. */
    @Test
    void everyBlockOfTheStyleSheetEnds() throws IOException {
        int open = 0;
        int line = 0;
        for (String text : new String(content(Assets.css()), StandardCharsets.UTF_8).split("\n")) {
            line++;
            boolean indented = text.startsWith(" ");
            assertThat(open > 0 && !text.startsWith("}") ? indented : !indented)
                    .as("line " + line)
                    .isTrue();
            open += (int) (text.chars().filter(sign -> sign == '{').count()
                    - text.chars().filter(sign -> sign == '}').count());
        }
        assertThat(open).isZero();
    }

    private static byte[] content(String address) throws IOException {
        String path = "META-INF/resources" + address.replaceAll("\\?.*", "");
        try (InputStream stream = AssetsTest.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            return stream.readAllBytes();
        }
    }
}
