package fr.attesta.portfolio.content;

import fr.attesta.shared.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no cell may hold, and how a cell becomes the values of a form. */
final class CellRules {

    /** A spreadsheet would take such a cell for a formula; a telephone or another plain number is none. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\-].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,()\u00a0\u202f-]*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SPREADSHEET_DATE = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

    private CellRules() {}

    static List<LineError> problems(CsvLine line) {
        List<LineError> errors = new ArrayList<>();
        if (line.tooWide()) {
            errors.add(LineError.at(line.number(), null, Refusal.invalid(null, "portfolio.too_wide")));
        }
        for (Map.Entry<Column, String> cell : line.cells().entrySet()) {
            String text = cell.getValue();
            if (FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()) {
                errors.add(LineError.at(line.number(), cell.getKey(), Refusal.invalid("cell", "portfolio.formula")));
            } else if (CONTROL.matcher(text).find()) {
                errors.add(LineError.at(line.number(), cell.getKey(), Refusal.invalid("cell", "portfolio.control")));
            }
        }
        return errors;
    }

    static List<String> values(Column column, String text) {
        return switch (column.content()) {
            case TEXT -> List.of(text);
            case WORD -> List.of(text.toUpperCase(Locale.ROOT));
            case WORDS ->
                Arrays.stream(text.toUpperCase(Locale.ROOT).split("[\\s,;|/]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
            case DATE -> List.of(date(text));
        };
    }

    /** Spreadsheets of France write days as 15/03/2026. */
    private static String date(String text) {
        Matcher french = SPREADSHEET_DATE.matcher(text);
        return french.matches() ? french.group(3) + "-" + french.group(2) + "-" + french.group(1) : text;
    }
}
