package fr.attesta.certificate.register;

import fr.attesta.shared.Category;
import fr.attesta.shared.table.SpreadsheetCsv;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list and its differences as CSV. No text fixes the format: it is a setting of the body (rulebook 6, flag S). */
@ApplicationScoped
class RegisterFiles {

    private static final List<String> COLUMNS =
            List.of("siren", "nda", "denomination", "categories", "certificat", "debut", "fin", "statut");

    private final RegisterConfig config;

    RegisterFiles(RegisterConfig config) {
        this.config = config;
    }

    byte[] list(List<RegisterLine> lines) {
        SpreadsheetCsv csv = new SpreadsheetCsv(config.separator(), COLUMNS);
        lines.forEach(line -> csv.row(
                line.siren(),
                line.nda(),
                line.name(),
                categories(line),
                line.certificate(),
                line.start(),
                line.end(),
                "VALID"));
        return csv.bytes();
    }

    byte[] changes(List<RegisterChange> changes) {
        SpreadsheetCsv csv = new SpreadsheetCsv(
                config.separator(),
                Stream.concat(Stream.of("mouvement"), COLUMNS.stream()).toList());
        changes.forEach(change -> {
            RegisterLine line = change.line();
            csv.row(
                    change.movement(),
                    line.siren(),
                    line.nda(),
                    line.name(),
                    categories(line),
                    line.certificate(),
                    line.start(),
                    line.end(),
                    change.status());
        });
        return csv.bytes();
    }

    private static String categories(RegisterLine line) {
        return line.categories().stream().map(Category::name).collect(Collectors.joining(" "));
    }
}
