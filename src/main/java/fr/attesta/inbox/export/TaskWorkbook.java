package fr.attesta.inbox.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The list as a workbook. Every text is a text cell in the text format, so that no spreadsheet takes it for a formula, not
 * even when somebody edits it.
 */
final class TaskWorkbook {

    private static final double WIDTH = 22;
    private static final int ROWS_AT_ONCE = 500;

    private final Worksheet sheet;
    private int row;

    private TaskWorkbook(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(ExportedList list, OutputStream target) throws IOException {
        try (Workbook book = new Workbook(target, "Attesta", "1.0")) {
            TaskWorkbook workbook = new TaskWorkbook(book.newWorksheet(list.title()));
            workbook.head(list.header());
            for (Iterator<List<@Nullable Object>> rows = list.rows().iterator(); rows.hasNext(); ) {
                workbook.add(rows.next());
            }
            if (list.note().isPresent()) {
                workbook.add(List.of(list.note().get()));
            }
        }
    }

    private void head(List<String> header) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(row, column, header.get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
    }

    private void add(List<@Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            } else if (cell != null) {
                sheet.inlineString(row, column, cell.toString());
                sheet.style(row, column).format("@").set();
            }
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }
}
