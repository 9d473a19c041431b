package fr.attesta.admin.annual;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.Validity;
import fr.attesta.shared.table.RegulationTable;
import java.time.LocalDate;
import java.util.List;

/** What the report asks for, from {@code annual-report.csv}. */
final class AnnualTables {

    private static final List<Asked> ROWS = RegulationTable.read(
            "/regulation/annual-report.csv",
            row -> new Asked(row.text("code"), row.yes("kept"), row.validity(), row.source(), row.confidence()));

    private AnnualTables() {}

    /**
     * Something that the report asks for.
     *
     * @param kept whether the database can answer it
     */
    record Asked(String code, boolean kept, Validity validity, String source, Confidence confidence) {}

    /** What the report of a year that ends on this day asks for. */
    static List<Asked> on(LocalDate day) {
        return ROWS.stream().filter(row -> row.validity().contains(day)).toList();
    }
}
