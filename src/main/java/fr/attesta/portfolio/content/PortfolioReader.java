package fr.attesta.portfolio.content;

import fr.attesta.portfolio.content.Portfolio.Holding;
import fr.attesta.shared.Refusal;
import fr.attesta.web.form.FormBinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a whole file: every mistake that can be found without the database, in the order of the lines. */
public final class PortfolioReader {

    private static final String ORGANISATION = "ORGANISME";
    private static final String SITE = "SITE";
    private static final int MOST_SITES = 500;

    private final FormBinder binder;
    private final int mostLines;

    public PortfolioReader(FormBinder binder, int mostLines) {
        this.binder = binder;
        this.mostLines = mostLines;
    }

    /** @throws fr.attesta.shared.RefusedException if it is no such file at all */
    public Portfolio read(byte[] content, LocalDate today) {
        List<CsvLine> lines = CsvFile.read(content, mostLines);
        List<LineError> errors = new ArrayList<>();
        lines.forEach(line -> errors.addAll(CellRules.problems(line)));
        List<CsvLine> organisations = ofType(lines, ORGANISATION);
        List<CsvLine> sites = ofType(lines, SITE);
        lines.stream()
                .filter(line -> !List.of(ORGANISATION, SITE).contains(type(line)))
                .forEach(line -> errors.add(
                        LineError.at(line.number(), Column.TYPE, Refusal.invalid("type", "portfolio.type"))));
        checkTwice(organisations, errors);
        Map<String, List<CsvLine>> bySiren = sitesOf(organisations, sites, errors);
        HoldingReader reader = new HoldingReader(binder, today);
        List<Holding> holdings = new ArrayList<>();
        for (CsvLine line : organisations) {
            HoldingForm form = reader.read(line, bySiren.getOrDefault(siren(line), List.of()), errors);
            if (form != null) {
                holdings.add(new Holding(line.number(), form));
            }
        }
        errors.sort(Comparator.comparingInt(LineError::line));
        return new Portfolio(holdings, errors, organisations.size(), sites.size());
    }

    private static void checkTwice(List<CsvLine> organisations, List<LineError> errors) {
        Map<String, Integer> sirens = new HashMap<>();
        Map<String, Integer> certificates = new HashMap<>();
        for (CsvLine line : organisations) {
            Integer first = sirens.putIfAbsent(siren(line), line.number());
            if (first != null && !siren(line).isEmpty()) {
                errors.add(LineError.at(
                        line.number(), Column.SIREN, Refusal.invalid("siren", "portfolio.siren_twice", first)));
            }
            String number = line.text(Column.CERTIFICATE).toUpperCase(java.util.Locale.ROOT);
            Integer other = certificates.putIfAbsent(number, line.number());
            if (other != null && !number.isEmpty()) {
                errors.add(LineError.at(
                        line.number(),
                        Column.CERTIFICATE,
                        Refusal.invalid("certificate", "portfolio.certificate_twice", other)));
            }
        }
    }

    private static Map<String, List<CsvLine>> sitesOf(
            List<CsvLine> organisations, List<CsvLine> sites, List<LineError> errors) {
        Map<String, List<CsvLine>> bySiren = new LinkedHashMap<>();
        organisations.forEach(line -> bySiren.put(siren(line), new ArrayList<>()));
        for (CsvLine site : sites) {
            List<CsvLine> siblings = bySiren.get(siren(site));
            if (siblings == null) {
                errors.add(LineError.at(
                        site.number(), Column.SIREN, Refusal.invalid("siren", "portfolio.site_without_organisation")));
            } else if (siblings.size() == MOST_SITES) {
                errors.add(LineError.at(
                        site.number(), Column.SIREN, Refusal.invalid("siren", "portfolio.too_many_sites", MOST_SITES)));
            } else {
                siblings.add(site);
            }
        }
        return bySiren;
    }

    private static List<CsvLine> ofType(List<CsvLine> lines, String type) {
        return lines.stream().filter(line -> type(line).equals(type)).collect(Collectors.toList());
    }

    private static String type(CsvLine line) {
        return CellRules.values(Column.TYPE, line.text(Column.TYPE)).getFirst();
    }

    /** People group the nine digits by three. */
    private static String siren(CsvLine line) {
        return line.text(Column.SIREN).replaceAll("[\\s\u00a0\u202f]", "");
    }
}
