package fr.attesta.inbox.export;

import fr.attesta.shared.table.SpreadsheetCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The list with semicolons between its cells and days as 2026-11-24. */
final class TaskCsv {

    private TaskCsv() {}

    static void write(ExportedList list, OutputStream target) throws IOException {
        Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        SpreadsheetCsv csv = new SpreadsheetCsv(';', list.header(), text);
        list.rows().forEach(cells -> csv.row(cells.toArray()));
        list.note().ifPresent(csv::row);
        text.flush();
    }
}
