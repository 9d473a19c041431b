package fr.attesta.portfolio.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An empty file to start from: the columns, one organisation and one site as an example. */
public final class ImportTemplate {

    private static final Map<Column, String> SITE = Map.of(
            Column.TYPE, "SITE",
            Column.SIREN, Column.SIREN.example(),
            Column.NAME, "Antenne de Brest",
            Column.STREET, "3 rue de la Rade",
            Column.POSTCODE, "29200",
            Column.CITY, "Brest",
            Column.SIRET, "73282932000074");

    private ImportTemplate() {}

    /** With the mark by which spreadsheets recognise UTF-8. */
    public static byte[] file() {
        List<Column> columns = List.of(Column.values());
        String header = columns.stream().map(Column::header).collect(Collectors.joining(";"));
        String organisation = columns.stream().map(Column::example).collect(Collectors.joining(";"));
        String site =
                columns.stream().map(column -> SITE.getOrDefault(column, "")).collect(Collectors.joining(";"));
        return List.of("\uFEFF" + header, organisation, site, "").stream()
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
