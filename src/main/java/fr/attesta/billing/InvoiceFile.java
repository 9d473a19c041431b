package fr.attesta.billing;

import fr.attesta.shared.table.SpreadsheetCsv;
import java.util.List;

/** Invoice lines as accounting software reads them: semicolons, decimals with a comma, days as 2026-11-24. */
final class InvoiceFile {

    private static final List<String> COLUMNS = List.of(
            "prestation", "dossier", "siren", "organisme", "date", "libelle", "montant_ht", "taux_tva", "montant_ttc");

    private InvoiceFile() {}

    static byte[] of(List<InvoiceLine> lines) {
        SpreadsheetCsv csv = new SpreadsheetCsv(';', COLUMNS);
        lines.forEach(line -> csv.row(
                line.service(),
                line.caseNumber(),
                line.siren(),
                line.name(),
                line.serviceDate(),
                line.description(),
                line.exclTax(),
                line.vatRate(),
                line.inclTax()));
        return csv.bytes();
    }
}
