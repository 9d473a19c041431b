package fr.attesta.portfolio.content;

import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The text of an import file: UTF-8, separated by semicolons or commas, the first line naming the columns. */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    /**
     * Reads every line that is not blank.
     *
     * @throws RefusedException if it is no such file, or longer than allowed; reading stops there
     */
    static List<CsvLine> read(byte[] content, int mostLines) {
        String text = decode(content);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return lines(parser, mostLines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw refused(Refusal.invalid("file", "portfolio.encoding"));
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(Refusal.invalid("file", "portfolio.encoding"));
        }
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        return header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<CsvLine> lines(CSVParser parser, int mostLines) {
        List<CsvLine> lines = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        int start = 1;
        try {
            List<Column> columns = records.hasNext() ? header(records.next()) : header(List.of());
            start = next(parser);
            while (records.hasNext()) {
                CSVRecord cells = records.next();
                if (lines.size() == mostLines) {
                    throw refused(Refusal.invalid("file", "portfolio.too_long", mostLines));
                }
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(line(start, columns, cells));
                }
                start = next(parser);
            }
        } catch (UncheckedIOException | IllegalStateException unbalancedQuotes) {
            throw refused(Refusal.invalid("file", "portfolio.malformed", start));
        }
        if (lines.isEmpty()) {
            throw refused(Refusal.invalid("file", "portfolio.empty"));
        }
        return lines;
    }

    private static int next(CSVParser parser) {
        return Math.toIntExact(parser.getCurrentLineNumber()) + 1;
    }

    private static List<Column> header(Iterable<String> cells) {
        List<Column> columns = new ArrayList<>();
        Set<Column> missing = new HashSet<>(Set.of(Column.values()));
        for (String cell : cells) {
            Column column = Column.ofHeader(cell)
                    .orElseThrow(() -> refused(Refusal.invalid("file", "portfolio.unknown_column", shortened(cell))));
            if (!missing.remove(column)) {
                throw refused(Refusal.invalid("file", "portfolio.column_twice", cell));
            }
            columns.add(column);
        }
        if (!missing.isEmpty()) {
            throw refused(Refusal.invalid(
                    "file",
                    "portfolio.missing_columns",
                    String.join(
                            ", ", missing.stream().sorted().map(Column::header).toList())));
        }
        return columns;
    }

    private static CsvLine line(int number, List<Column> columns, CSVRecord cells) {
        Map<Column, String> filled = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            if (!cells.get(i).isBlank()) {
                filled.put(columns.get(i), cells.get(i));
            }
        }
        return new CsvLine(number, filled, cells.size() > columns.size());
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(refusal);
    }
}
