package fr.attesta.deadline;

import fr.attesta.deadline.domain.DeadlineFormula;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.deadline.domain.DeadlineRule.English;
import fr.attesta.deadline.domain.DeadlineRule.Meaning;
import fr.attesta.deadline.domain.DeadlineRules;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The deadlines shipped with Attesta: a reviewed CSV file, read once. */
public final class DeadlineTables {

    private static final Map<String, English> ENGLISH =
            RegulationTable.read("/regulation/deadlines-en.csv", row -> row).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.text("code"), row -> new English(row.text("title"), row.text("anchor"))));

    private static final DeadlineRules SHIPPED =
            new DeadlineRules(RegulationTable.read("/regulation/deadlines.csv", DeadlineTables::rule));

    private DeadlineTables() {}

    public static DeadlineRules shipped() {
        return SHIPPED;
    }

    private static DeadlineRule rule(Row row) {
        return new DeadlineRule(
                row.text("code"),
                row.text("title"),
                row.text("anchor"),
                DeadlineFormula.parse(row.text("formula")),
                row.constant("meaning", Meaning.class),
                row.yes("settable"),
                row.validity(),
                row.source(),
                row.confidence(),
                Objects.requireNonNull(ENGLISH.get(row.text("code")), row.text("code")));
    }
}
