package fr.attesta.portfolio.content;

import fr.attesta.quote.application.content.ApplicationChecks;
import fr.attesta.shared.Refusal;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.FormBinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one organisation from its line and the lines of its sites, by the rules of the application form. */
final class HoldingReader {

    private static final String SITES = "organisation.sites";
    private static final Pattern OF_SITE = Pattern.compile("organisation\\.sites\\[([0-9]+)](?:\\.(.+))?");
    private static final Map<Column, String> SITE_PATHS = Map.of(
            Column.NAME, "name",
            Column.SIRET, "siret",
            Column.STREET, "address.street",
            Column.POSTCODE, "address.postcode",
            Column.CITY, "address.city");

    private final FormBinder binder;
    private final LocalDate today;

    HoldingReader(FormBinder binder, LocalDate today) {
        this.binder = binder;
        this.today = today;
    }

    /** The form, or null with at least one error. */
    @Nullable
    HoldingForm read(CsvLine line, List<CsvLine> sites, List<LineError> errors) {
        Bound<HoldingForm> bound = binder.bind(fields(line, sites), HoldingForm.class);
        List<Refusal> refusals = new ArrayList<>(bound.refusals());
        HoldingForm form = bound.value();
        if (bound.accepted() && form != null) {
            ApplicationChecks.ofOrganisation(form.organisation(), today)
                    .forEach(refusal -> refusals.add(within("organisation.", refusal)));
            refusals.addAll(form.certificate().problems(today));
            if (form.organisation().nda() == null) {
                refusals.add(Refusal.invalid("organisation.nda", "portfolio.nda_required"));
            }
        }
        refusals.stream()
                .filter(refusal -> !String.valueOf(refusal.field()).startsWith("organisation.desiredPeriod"))
                .map(refusal -> located(refusal, line, sites))
                .forEach(errors::add);
        return refusals.isEmpty() ? form : null;
    }

    private static Map<String, List<String>> fields(CsvLine line, List<CsvLine> sites) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        line.cells().forEach((column, text) -> {
            if (!column.path().isEmpty()) {
                fields.put(column.path(), CellRules.values(column, text));
            }
        });
        for (int i = 0; i < sites.size(); i++) {
            String site = SITES + "[" + i + "].";
            CsvLine cells = sites.get(i);
            SITE_PATHS.forEach((column, path) -> fields.put(site + path, List.of(cells.text(column))));
        }
        // the audit was held: the certificate's own days stand for the period that was wished for once
        period(fields, "from", line.text(Column.START));
        period(fields, "to", line.text(Column.END));
        return fields;
    }

    private static void period(Map<String, List<String>> fields, String name, String text) {
        fields.put("organisation.desiredPeriod." + name, CellRules.values(Column.START, text));
    }

    private static Refusal within(String prefix, Refusal refusal) {
        return new Refusal(refusal.kind(), prefix + refusal.field(), refusal.code(), refusal.arguments());
    }

    /** The line and column that a person sees, for the path of a field. */
    private static LineError located(Refusal refusal, CsvLine line, List<CsvLine> sites) {
        String path = String.valueOf(refusal.field());
        Matcher site = OF_SITE.matcher(path);
        if (site.matches() && Integer.parseInt(site.group(1)) < sites.size()) {
            String rest = String.valueOf(site.group(2));
            Column column = SITE_PATHS.entrySet().stream()
                    .filter(entry -> covers(entry.getValue(), rest))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .orElse(null);
            return LineError.at(sites.get(Integer.parseInt(site.group(1))).number(), column, refusal);
        }
        for (Column column : Column.values()) {
            if (!column.path().isEmpty() && covers(column.path(), path)) {
                return LineError.at(line.number(), column, refusal);
            }
        }
        return LineError.at(line.number(), null, refusal);
    }

    /** A whole group that is missing, such as the contact, is shown at its first column. */
    private static boolean covers(String columnPath, String path) {
        return columnPath.equals(path) || path.startsWith(columnPath + "[") || columnPath.startsWith(path + ".");
    }
}
