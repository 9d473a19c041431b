package fr.attesta.portfolio;

import fr.attesta.portfolio.content.Column;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An import file in the making: right lines, of which a test spoils one cell. */
public final class PortfolioFile {

    private final char separator;
    private final List<Map<Column, String>> lines = new ArrayList<>();

    private PortfolioFile(char separator) {
        this.separator = separator;
    }

    public static PortfolioFile separatedBy(char separator) {
        return new PortfolioFile(separator);
    }

    public static PortfolioFile empty() {
        return new PortfolioFile(';');
    }

    /** Adds an organisation that was certified on this day. */
    public PortfolioFile organisation(String siren, String certificate, LocalDate start) {
        Map<Column, String> line = new EnumMap<>(Column.class);
        line.put(Column.TYPE, "ORGANISME");
        line.put(Column.SIREN, siren);
        line.put(Column.NAME, "Organisme " + siren);
        line.put(Column.LEGAL_FORM, "SAS");
        line.put(Column.HEAD, "Jeanne Martin");
        line.put(Column.NDA, "53351234567");
        line.put(Column.CONTACT_NAME, "Paul Petit");
        line.put(Column.CONTACT_EMAIL, "contact@organisme-%s.example".formatted(siren.replace(" ", "")));
        line.put(Column.CONTACT_PHONE, "+33 2 99 00 00 00");
        line.put(Column.STREET, "1 quai du Canal");
        line.put(Column.POSTCODE, "35000");
        line.put(Column.CITY, "Rennes");
        line.put(Column.CATEGORIES, "AF BC");
        line.put(Column.ACTIVITIES, "DISTANCE");
        line.put(Column.TURNOVER, "120000,50");
        line.put(Column.TURNOVER_YEAR, Integer.toString(start.getYear() - 1));
        line.put(Column.CERTIFICATE, certificate);
        line.put(Column.START, start.toString());
        line.put(Column.END, start.plusYears(3).minusDays(1).toString());
        lines.add(line);
        return this;
    }

    public PortfolioFile site(String siren, String siret) {
        Map<Column, String> line = new EnumMap<>(Column.class);
        line.put(Column.TYPE, "SITE");
        line.put(Column.SIREN, siren);
        line.put(Column.NAME, "Antenne de Brest");
        line.put(Column.STREET, "3 rue de la Rade");
        line.put(Column.POSTCODE, "29200");
        line.put(Column.CITY, "Brest");
        line.put(Column.SIRET, siret);
        lines.add(line);
        return this;
    }

    /** Changes a cell of the last line. */
    public PortfolioFile with(Column column, String text) {
        lines.getLast().put(column, text);
        return this;
    }

    public String text() {
        List<Column> columns = Arrays.asList(Column.values());
        String header = columns.stream().map(Column::header).collect(Collectors.joining(String.valueOf(separator)));
        return header
                + lines.stream()
                        .map(line -> columns.stream()
                                .map(column -> cell(line.getOrDefault(column, "")))
                                .collect(Collectors.joining(String.valueOf(separator), "\r\n", "")))
                        .collect(Collectors.joining());
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String cell(String text) {
        boolean quoted = text.indexOf(separator) >= 0 || text.indexOf('\n') >= 0;
        return quoted ? '"' + text + '"' : text;
    }
}
