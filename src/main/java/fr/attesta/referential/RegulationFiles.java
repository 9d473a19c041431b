package fr.attesta.referential;

import fr.attesta.referential.domain.Indicator;
import fr.attesta.referential.domain.Indicator.Answer;
import fr.attesta.referential.domain.Indicator.Condition;
import fr.attesta.referential.domain.Indicator.SeverityRule;
import fr.attesta.referential.domain.Indicator.SubcontractorRule;
import fr.attesta.referential.domain.Standard;
import fr.attesta.referential.domain.Standard.Criterion;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.referential.domain.UnsettledRules;
import fr.attesta.referential.domain.UnsettledRules.Assumption;
import fr.attesta.referential.domain.UnsettledRules.Question;
import fr.attesta.shared.Category;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Validity;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The national standard as shipped with Attesta: reviewed CSV files, read once. */
public final class RegulationFiles {

    private static final List<Criterion> CRITERIA = RegulationTable.read(
            "/regulation/criteria.csv",
            row -> new Criterion(row.number("number"), row.text("title"), row.source(), row.confidence()));

    private static final List<DatedAssumption> ASSUMPTIONS =
            RegulationTable.read("/regulation/unsettled-rules.csv", RegulationFiles::assumption);

    private static final Map<StandardVersion, List<Indicator>> INDICATORS = Arrays.stream(StandardVersion.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), RegulationFiles::indicators));

    private static final Map<StandardKey, Standard> STANDARDS = new ConcurrentHashMap<>();

    private record DatedAssumption(Assumption assumption, Validity validity) {}

    private record StandardKey(StandardVersion version, List<Assumption> assumptions) {}

    private RegulationFiles() {}

    /**
     * The standard that an audit on this date follows, with the assumptions of the body in force on that date.
     *
     * @throws IllegalArgumentException for an audit before 2019
     */
    public static Standard standardOn(LocalDate auditDate) {
        StandardVersion version = StandardVersion.on(auditDate);
        List<Assumption> assumptions = ASSUMPTIONS.stream()
                .filter(dated -> dated.validity().contains(auditDate))
                .map(DatedAssumption::assumption)
                .toList();
        return STANDARDS.computeIfAbsent(new StandardKey(version, assumptions), RegulationFiles::build);
    }

    private static Standard build(StandardKey key) {
        List<Indicator> indicators = INDICATORS.getOrDefault(key.version(), List.of());
        return new Standard(key.version(), CRITERIA, indicators, new UnsettledRules(key.assumptions()));
    }

    private static List<Indicator> indicators(StandardVersion version) {
        String resource = "/regulation/indicators-" + version.name().toLowerCase(Locale.ROOT) + ".csv";
        return RegulationTable.read(resource, RegulationFiles::indicator);
    }

    private static Indicator indicator(Row row) {
        return new Indicator(
                row.number("number"),
                row.number("criterion"),
                row.text("title"),
                row.constant("kind", Indicator.Kind.class),
                Arrays.stream(Category.values())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                category -> row.constant(category.name().toLowerCase(Locale.ROOT), Condition.class))),
                row.constant("minor", SeverityRule.class),
                row.constant("new_entrant", Answer.class),
                row.text("new_entrant_rule"),
                row.constant("light", Answer.class),
                row.yes("surveillance"),
                row.constant("as_subcontractor", SubcontractorRule.class),
                row.text("wording"),
                row.text("wording_flag").isEmpty() ? row.confidence() : Confidence.ofFlag(row.text("wording_flag")),
                row.source(),
                row.confidence());
    }

    private static DatedAssumption assumption(Row row) {
        Assumption assumption = new Assumption(
                row.number("indicator"),
                row.constant("question", Question.class),
                row.yes("answer"),
                row.source(),
                row.confidence());
        return new DatedAssumption(assumption, row.validity());
    }
}
