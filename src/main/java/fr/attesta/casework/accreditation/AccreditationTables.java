package fr.attesta.casework.accreditation;

import fr.attesta.casework.accreditation.domain.ExpectedPiece;
import fr.attesta.casework.accreditation.domain.ExpectedPiece.Unit;
import fr.attesta.casework.accreditation.domain.Milestone;
import fr.attesta.shared.table.RegulationTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The shipped tables: which pieces are expected, and under which clause each kind of document is filed. */
final class AccreditationTables {

    /** Records (7.12): where a document is filed that belongs to no step of its own. */
    static final String RECORDS = "7.12";

    static final List<ExpectedPiece> PIECES = RegulationTable.read(
            "/regulation/accreditation-pieces.csv",
            row -> new ExpectedPiece(
                    row.text("code"),
                    row.text("clause"),
                    row.constant("unit", Unit.class),
                    row.constant("since", Milestone.class),
                    row.validity(),
                    row.source(),
                    row.confidence()));

    /** The clauses in their order. */
    static final List<String> CLAUSES =
            PIECES.stream().map(ExpectedPiece::clause).distinct().toList();

    private static final Map<String, String> CLAUSE_OF_KIND = RegulationTable.read(
                    "/regulation/accreditation-documents.csv", row -> Map.entry(row.text("kind"), row.text("clause")))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private AccreditationTables() {}

    static String clauseOf(String kind) {
        return CLAUSE_OF_KIND.getOrDefault(kind, RECORDS);
    }
}
