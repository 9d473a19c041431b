package fr.attesta.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.attesta.decision.domain.DecisionReadiness.Outcome;
import fr.attesta.decision.domain.DecisionReadiness.Reason;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.Severity;
import fr.attesta.referential.domain.Standard;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionReadinessTest {

    private static final Standard V10 = RegulationFiles.standardOn(LocalDate.of(2026, 12, 1));

    /** 9m is an open minor on 9, 4M an open major; l means lifted, p opened at the previous audit. */
    private static final Pattern FINDING = Pattern.compile("([0-9]+)([mM])(l?)(p?)");

    static List<Row> decisions() {
        return RegulationTable.read("/fr/attesta/decision/domain/decisions.csv", row -> row);
    }

    static List<Row> refused() {
        return RegulationTable.read("/fr/attesta/decision/domain/refused.csv", row -> row);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void listsEveryReasonAgainstTheDecision(Row row) {
        DecisionReadiness readiness =
                DecisionReadiness.of(RegulationFiles.standardOn(row.date("audit_date")), findings(row));

        assertThat(readiness.outcome()).isEqualTo(row.constant("outcome", Outcome.class));
        assertThat(readiness.reasons()).extracting(Reason::code).isEqualTo(row.words("reasons"));
        assertThat(readiness.reasons())
                .allSatisfy(reason -> assertThat(reason.source()).contains("art. 5"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesFindingsThatCannotExist(Row row) {
        Standard standard = RegulationFiles.standardOn(row.date("audit_date"));

        assertThatThrownBy(() -> DecisionReadiness.of(standard, findings(row)))
                .asInstanceOf(type(RefusedException.class))
                .extracting(RefusedException::refusals)
                .satisfies(refusals -> {
                    assertThat(refusals).extracting(Refusal::code).isEqualTo(row.words("codes"));
                    assertThat(refusals)
                            .allSatisfy(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
                });
    }

    @Test
    void aRefusalNamesTheFindingAtFault() {
        List<FindingFact> findings = List.of(
                new FindingFact(1, Severity.MINOR, false, false), new FindingFact(4, Severity.MINOR, false, false));

        assertThatThrownBy(() -> DecisionReadiness.of(V10, findings))
                .asInstanceOf(type(RefusedException.class))
                .extracting(e -> e.refusals().getFirst().field())
                .isEqualTo("findings[1].severity");
    }

    @Test
    void namesTheIndicators() {
        List<FindingFact> findings = List.of(
                new FindingFact(4, Severity.MAJOR, false, false), new FindingFact(21, Severity.MAJOR, false, false));

        assertThat(DecisionReadiness.of(V10, findings).reasons().getFirst().text())
                .isEqualTo("Non-conformité majeure non levée : indicateur 4, 21");
    }

    @Test
    void saysThatTheWordingOfTheFiveMinorsRuleIsDisputed() {
        List<FindingFact> findings = List.of(1, 2, 3, 8, 9).stream()
                .map(indicator -> new FindingFact(indicator, Severity.MINOR, false, false))
                .toList();

        assertThat(DecisionReadiness.of(V10, findings).reasons())
                .singleElement()
                .extracting(Reason::confidence)
                .isEqualTo(Confidence.CONFLICTING);
    }

    private static List<FindingFact> findings(Row row) {
        return row.words("findings").stream()
                .map(DecisionReadinessTest::finding)
                .toList();
    }

    private static FindingFact finding(String text) {
        Matcher matcher = FINDING.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        return new FindingFact(
                Integer.parseInt(matcher.group(1)),
                "m".equals(matcher.group(2)) ? Severity.MINOR : Severity.MAJOR,
                "l".equals(matcher.group(3)),
                "p".equals(matcher.group(4)));
    }
}
