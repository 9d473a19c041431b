package fr.attesta.shared.table;

import fr.attesta.shared.Euro;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file that people open in a French spreadsheet: UTF-8 with its mark, decimals with a comma. A text that begins like a
 * formula gets an apostrophe before it, so that no spreadsheet carries it out.
 */
public final class SpreadsheetCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Writer text;
    private final CSVPrinter printer;

    /** A file that is kept until it is asked for. */
    public SpreadsheetCsv(char separator, List<String> header) {
        this(separator, header, new StringWriter());
    }

    /** A file that leaves line by line. */
    public SpreadsheetCsv(char separator, List<String> header, Writer target) {
        text = target;
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try {
            text.write(BYTE_ORDER_MARK);
            printer = new CSVPrinter(text, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(header.toArray());
    }

    /** Adds a line; null is an empty cell. */
    public void row(@Nullable Object... values) {
        try {
            printer.printRecord(Arrays.stream(values).map(SpreadsheetCsv::cell).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole of a file that is kept. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Euro euro -> decimal(euro.amount());
            case BigDecimal number -> decimal(number);
            case Number number -> number.toString();
            default -> harmless(value.toString());
        };
    }

    private static String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
