package fr.attesta.quote;

import fr.attesta.quote.domain.DurationTable;
import fr.attesta.quote.domain.DurationTable.Supplement;
import fr.attesta.quote.domain.DurationTable.SupplementRow;
import fr.attesta.quote.domain.PriceList;
import fr.attesta.quote.domain.PriceList.Item;
import fr.attesta.quote.domain.SamplingRule;
import fr.attesta.quote.domain.TurnoverBand;
import fr.attesta.referential.domain.AuditScope;
import fr.attesta.referential.domain.AuditScope.Regime;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The durations, sampling rules and default prices shipped with Attesta: reviewed CSV files, read once. */
public record QuoteTables(DurationTable durations, List<SamplingRule> sampling, PriceList prices) {

    private static final QuoteTables SHIPPED = read();

    public QuoteTables {
        sampling = List.copyOf(sampling);
    }

    public static QuoteTables shipped() {
        return SHIPPED;
    }

    /** @throws IllegalArgumentException if no rule was in force on the date of the audit */
    public SamplingRule samplingRule(AuditType audit, LocalDate auditDate) {
        return sampling.stream()
                .filter(rule -> rule.audit() == audit && rule.validity().contains(auditDate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a sampling rule on " + auditDate + " but there is none for " + audit));
    }

    private static QuoteTables read() {
        DurationTable durations = new DurationTable(
                RegulationTable.read("/regulation/durations.csv", QuoteTables::durationRow),
                RegulationTable.read("/regulation/duration-supplements.csv", QuoteTables::supplementRow));
        return new QuoteTables(
                durations,
                RegulationTable.read("/regulation/sampling.csv", QuoteTables::samplingRow),
                new PriceList(RegulationTable.read("/regulation/price-list.csv", QuoteTables::priceRow)));
    }

    private static DurationTable.Row durationRow(Row row) {
        String to = row.text("turnover_to");
        return new DurationTable.Row(
                new AuditScope(row.constant("audit", AuditType.class), row.constant("regime", Regime.class)),
                new TurnoverBand(new BigDecimal(row.text("turnover_from")), to.isEmpty() ? null : new BigDecimal(to)),
                halfDays(row, "base"),
                Arrays.stream(Category.values())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                category -> halfDays(row, category.name().toLowerCase(Locale.ROOT)))),
                halfDays(row, "per_site"),
                row.validity(),
                row.source(),
                row.confidence());
    }

    private static SupplementRow supplementRow(Row row) {
        return new SupplementRow(
                row.constant("supplement", Supplement.class),
                halfDays(row, "days"),
                row.validity(),
                row.source(),
                row.confidence());
    }

    private static SamplingRule samplingRow(Row row) {
        return new SamplingRule(
                row.constant("audit", AuditType.class),
                new BigDecimal(row.text("factor")),
                row.yes("counts_central"),
                row.validity(),
                row.source(),
                row.confidence());
    }

    private static PriceList.Row priceRow(Row row) {
        return new PriceList.Row(
                row.constant("item", Item.class),
                row.text("label"),
                new BigDecimal(row.text("amount")),
                row.validity(),
                row.source(),
                row.confidence());
    }

    /** The files write days as the order does; a quarter of a day is refused. */
    private static HalfDays halfDays(Row row, String column) {
        BigDecimal doubled = new BigDecimal(row.text(column)).multiply(BigDecimal.TWO);
        return new HalfDays(doubled.intValueExact());
    }
}
