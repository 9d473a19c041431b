package fr.attesta.rules;

import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.deadline.domain.DeadlineRules;
import fr.attesta.quote.QuoteTables;
import fr.attesta.quote.domain.DurationTable;
import fr.attesta.quote.domain.PriceList;
import fr.attesta.quote.domain.PriceList.Item;
import fr.attesta.quote.domain.SamplingRule;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.Standard;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Every rule that holds on one day, the value of the body in place of the shipped one where it has set one. */
record RulesInForce(
        LocalDate on,
        List<DurationTable.Row> durations,
        List<DurationTable.SupplementRow> supplements,
        List<SamplingRule> sampling,
        List<DeadlineRule> deadlines,
        Standard standard,
        List<PriceList.Row> prices) {

    static RulesInForce on(LocalDate day, QuoteTables tables, DeadlineRules rules) {
        return new RulesInForce(
                day,
                tables.durations().rows().stream()
                        .filter(row -> row.validity().contains(day))
                        .toList(),
                tables.durations().supplements().stream()
                        .filter(row -> row.validity().contains(day))
                        .toList(),
                Arrays.stream(AuditType.values())
                        .map(type -> tables.samplingRule(type, day))
                        .toList(),
                DeadlineTables.shipped().rules().stream()
                        .map(DeadlineRule::code)
                        .distinct()
                        .flatMap(code -> rules.find(code, day).stream())
                        .toList(),
                RegulationFiles.standardOn(day),
                Arrays.stream(Item.values())
                        .map(item -> tables.prices().on(day, item))
                        .toList());
    }

    /** Whether a row is in percent and not in euros. */
    public boolean isRate(PriceList.Row row) {
        return row.item() == Item.VAT_RATE;
    }
}
