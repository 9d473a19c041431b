package fr.attesta.local.demo;

import fr.attesta.local.demo.Organisation.Person;
import fr.attesta.local.demo.Organisation.Place;
import fr.attesta.local.demo.Organisation.Trait;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Who is in the demo, since when, and how far they have come: {@code portfolio.csv}. Everybody in it is invented. */
final class Portfolio {
    private static final String FILE = "portfolio.csv";

    private Portfolio() {}

    static List<Script> scripts() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Portfolio.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            String[] columns = file.readLine().split(";");
            return file.lines()
                    .map(line -> script(new Row(columns, line.split(";", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Script script(Row row) {
        return new Script(
                organisation(row),
                Plot.valueOf(row.text("plot")),
                row.number("days_ago"),
                row.text("auditor"),
                row.text("findings").isEmpty() ? Findings.NONE : Findings.of(row.text("findings")));
    }

    private static Organisation organisation(Row row) {
        return new Organisation(
                row.number("seed"),
                row.text("name"),
                row.text("form"),
                new Person(row.text("head"), row.text("function")),
                new Place("Siège", row.text("street"), row.text("postcode"), row.text("city")),
                row.text("region"),
                row.text("categories"),
                row.text("activities"),
                row.number("turnover"),
                row.parts("traits", " ").map(Trait::valueOf).toList(),
                row.parts("other_sites", " \\| ").map(Portfolio::place).toList());
    }

    private static Place place(String text) {
        String[] parts = text.split(", ");
        return new Place(parts[0], parts[1], parts[2], parts[3]);
    }

    /** A line of the file by the names of its columns. */
    private record Row(Map<String, String> cells) {
        Row(String[] columns, String[] cells) {
            this(new HashMap<>());
            if (cells.length != columns.length) {
                throw new IllegalStateException(
                        "Expected " + columns.length + " cells but there are " + cells.length + " in " + cells[0]);
            }
            for (int i = 0; i < cells.length; i++) {
                this.cells.put(columns[i], cells[i]);
            }
        }

        String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        Stream<String> parts(String column, String separator) {
            return text(column).isEmpty()
                    ? Stream.empty()
                    : Stream.of(text(column).split(separator));
        }
    }
}
