package fr.attesta.portfolio.content;

import java.util.Map;

/**
 * One line of the file with the cells that are not empty.
 *
 * @param number as a text editor counts, the header being line 1
 * @param tooWide whether it has more cells than the header
 */
record CsvLine(int number, Map<Column, String> cells, boolean tooWide) {

    CsvLine {
        cells = Map.copyOf(cells);
    }

    String text(Column column) {
        return cells.getOrDefault(column, "");
    }
}
