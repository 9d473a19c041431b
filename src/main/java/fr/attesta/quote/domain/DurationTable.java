package fr.attesta.quote.domain;

import fr.attesta.referential.domain.AuditScope;
import fr.attesta.shared.Category;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The durations of audits as dated rows (audit order of 6 June 2019, art. 4, 10 and 10 bis). */
public record DurationTable(List<Row> rows, List<SupplementRow> supplements) {

    /** The durations of one audit in one band of turnover. */
    public record Row(
            AuditScope scope,
            TurnoverBand band,
            HalfDays base,
            Map<Category, HalfDays> perCategory,
            HalfDays perSite,
            Validity validity,
            String source,
            Confidence confidence) {

        public Row {
            perCategory = Map.copyOf(perCategory);
        }

        public HalfDays forCategory(Category category) {
            return perCategory.getOrDefault(category, HalfDays.ZERO);
        }
    }

    /** What is added whatever the turnover. */
    public enum Supplement {
        /** At the surveillance of an organisation that was audited as a new entrant. */
        FORMER_NEW_ENTRANT,
        /** For each site added to a certified multi-site organisation. */
        ADDED_SITE
    }

    /** A supplement while it is in force. */
    public record SupplementRow(
            Supplement supplement, HalfDays halfDays, Validity validity, String source, Confidence confidence) {}

    public DurationTable {
        rows = List.copyOf(rows);
        supplements = List.copyOf(supplements);
    }

    /** @throws IllegalArgumentException if no row was in force, for example for Mayotte after June 2025 */
    Row row(AuditScope scope, LocalDate auditDate, BigDecimal turnover) {
        return rows.stream()
                .filter(row -> row.scope().equals(scope)
                        && row.validity().contains(auditDate)
                        && row.band().contains(turnover))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected durations in force on " + auditDate + " but there are none for " + scope));
    }

    Optional<SupplementRow> supplement(Supplement supplement, LocalDate auditDate) {
        return supplements.stream()
                .filter(row -> row.supplement() == supplement && row.validity().contains(auditDate))
                .findFirst();
    }
}
