package fr.attesta.shared.table;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.Validity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A reviewed table of the regulation: a CSV resource in UTF-8 whose first line names its columns. */
public final class RegulationTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private RegulationTable() {}

    /**
     * Reads every row of a classpath resource such as {@code /regulation/durations.csv}.
     *
     * @throws IllegalStateException naming the file and the line of the first row that cannot be understood
     */
    public static <T> List<T> read(String resource, Function<Row, T> toValue) {
        try (InputStream stream = RegulationTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Expected the resource " + resource + " but there is none");
            }
            return parse(resource, new InputStreamReader(stream, StandardCharsets.UTF_8), toValue);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static <T> List<T> parse(String name, Reader reader, Function<Row, T> toValue) throws IOException {
        List<T> values = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(reader)) {
            for (CSVRecord csvRecord : parser) {
                try {
                    values.add(toValue.apply(new Row(csvRecord)));
                } catch (RuntimeException e) {
                    throw new IllegalStateException(name + ", row " + csvRecord.getRecordNumber() + ": " + e, e);
                }
            }
        }
        return List.copyOf(values);
    }

    /** One row, read by column name. */
    public static final class Row {

        private final CSVRecord csvRecord;

        private Row(CSVRecord csvRecord) {
            this.csvRecord = csvRecord;
        }

        /** The text of a column, empty when the cell is. */
        public String text(String column) {
            return csvRecord.get(column);
        }

        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        public boolean yes(String column) {
            String text = text(column);
            return switch (text) {
                case "yes" -> true;
                case "no" -> false;
                default ->
                    throw new IllegalArgumentException(
                            "Expected yes or no in the column " + column + " but it is '" + text + "'");
            };
        }

        /** The constant whose name is the text in capitals with underscores: {@code major-only} is MAJOR_ONLY. */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            return Enum.valueOf(type, text(column).replace('-', '_').toUpperCase(Locale.ROOT));
        }

        /** Columns {@code valid_from} and {@code valid_to}; an empty end is an open one. */
        public Validity validity() {
            return new Validity(date("valid_from"), optionalDate("valid_to"));
        }

        public String source() {
            String source = text("source");
            if (source.isEmpty()) {
                throw new IllegalArgumentException("Expected a source but it is empty");
            }
            return source;
        }

        /** Column {@code flag}: V, S, M, C or D. */
        public Confidence confidence() {
            return Confidence.ofFlag(text("flag"));
        }

        public LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }

        /** The words of a cell that lists several, separated by spaces. */
        public List<String> words(String column) {
            String text = text(column);
            return text.isEmpty() ? List.of() : List.of(text.split(" "));
        }

        @Override
        public String toString() {
            return String.join(", ", csvRecord.values());
        }

        private @Nullable LocalDate optionalDate(String column) {
            String text = text(column);
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
    }
}
