package fr.attesta.simulation.web;

import fr.attesta.shared.table.SpreadsheetCsv;
import fr.attesta.simulation.SimulationWords.Line;
import java.util.List;

/** A dry run for a spreadsheet: one line per entry, days as 2026-11-24. */
final class SimulationFile {

    private static final List<String> COLUMNS =
            List.of("date", "genre", "quoi", "libelle", "regle", "libelle_regle", "dossier", "organisme", "certificat");

    private SimulationFile() {}

    static byte[] of(List<Line> lines) {
        SpreadsheetCsv csv = new SpreadsheetCsv(';', COLUMNS);
        lines.forEach(line -> csv.row(
                line.on(),
                line.kind(),
                line.what(),
                line.text(),
                line.rule(),
                line.ruleTitle(),
                line.caseNumber(),
                line.provider(),
                line.certificate()));
        return csv.bytes();
    }
}
