package fr.attesta.inbox.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.inbox.SampleTask;
import fr.attesta.inbox.TaskView;
import fr.attesta.web.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportedListTest {

    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"Organisme & fils\")";

    @TempDir
    Path folder;

    @Test
    void csvWritesWordsAndDaysAndNoFormula() throws IOException {
        String csv = csv(list(List.of(task(FORMULA)), false));

        assertThat(csv)
                .startsWith("\uFEFFÉchéance;À reprendre le;Priorité;Tâche;")
                .contains("2026-12-24;;Urgente;Prendre la décision;Revue et décision;\"'=HYPERLINK")
                .endsWith("123456782;AT-2026-1;Julien Moreau;2026-11-24;Non\r\n");
    }

    @Test
    void workbookHoldsTextsAndDaysAndNoFormula() throws IOException {
        String sheet = sheet(list(List.of(task(FORMULA)), false));

        assertThat(sheet)
                .contains("inlineStr", "=HYPERLINK(", "Organisme &amp; fils", "Julien Moreau")
                .doesNotContain("<f>", "hyperlink");
    }

    @Test
    void fileThatEndsBeforeTheListSaysSo() throws IOException {
        ExportedList cut = list(List.of(task("Organisme")), true);

        assertThat(csv(cut)).contains("ce fichier s’arrête après 1 tâches");
        assertThat(sheet(cut)).contains("Resserrez les filtres pour avoir la suite");
    }

    @Test
    void workbookOfManyTasksIsWhole() throws IOException {
        List<TaskView> many = IntStream.range(0, 1_200)
                .mapToObj(number -> task("Organisme " + number))
                .toList();

        assertThat(sheet(list(many, false))).contains("Organisme 0<", "Organisme 499<", "Organisme 1199<");
    }

    private static ExportedList list(List<TaskView> tasks, boolean cut) {
        return new ExportedList(
                tasks,
                cut,
                Map.of("auditor1", "Julien Moreau"),
                new ExportedList.Words(new Messages(true), Locale.FRENCH));
    }

    private static TaskView task(String provider) {
        return SampleTask.decision(provider, LocalDate.of(2026, 12, 24), false);
    }

    private static String csv(ExportedList list) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TaskCsv.write(list, file);
        return file.toString(StandardCharsets.UTF_8);
    }

    /** As spreadsheets read it: by the directory at the end of the file. */
    private String sheet(ExportedList list) throws IOException {
        Path file = folder.resolve("tasks.xlsx");
        try (OutputStream target = Files.newOutputStream(file)) {
            TaskWorkbook.write(list, target);
        }
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return new String(
                    parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
