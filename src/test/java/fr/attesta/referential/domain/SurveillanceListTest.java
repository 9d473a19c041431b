package fr.attesta.referential.domain;

import static fr.attesta.referential.domain.Profiles.applicable;
import static fr.attesta.referential.domain.Profiles.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.SurveillanceList.LastAudit;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurveillanceListTest {

    static List<Row> cases() {
        return RegulationTable.read("/fr/attesta/referential/domain/surveillance.csv", row -> row);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void listsTheIndicatorsToExamine(Row row) {
        Standard standard = RegulationFiles.standardOn(row.date("audit_date"));
        LastAudit last = new LastAudit(Set.copyOf(numbers(row, "findings")), row.yes("light"), row.yes("new_entrant"));

        List<IndicatorApplicability> list = SurveillanceList.of(standard, Profiles.of(row), last);

        assertThat(applicable(list)).isEqualTo(numbers(row, "examined")).hasSize(row.number("total"));
        assertThat(list).allSatisfy(line -> assertThat(line.reason()).isNotBlank());
    }

    @Test
    void indicator33IsExaminedOnAnUnconfirmedSetting() {
        IndicatorApplicability line = SurveillanceList.of(
                        RegulationFiles.standardOn(LocalDate.of(2026, 11, 1)),
                        Profiles.of(List.of("CFA"), List.of()),
                        new LastAudit(Set.of(), false, false))
                .get(32);

        assertThat(line.applicable()).isTrue();
        assertThat(line.confidence()).isEqualTo(Confidence.UNCONFIRMED);
    }

    @Test
    void aFindingOnAnIndicatorThatNoLongerAppliesIsNotForgotten() {
        IndicatorApplicability line = SurveillanceList.of(
                        RegulationFiles.standardOn(LocalDate.of(2026, 12, 1)),
                        Profiles.of(List.of("BC"), List.of()),
                        new LastAudit(Set.of(13), false, false))
                .get(12);

        assertThat(line.applicable()).isFalse();
        assertThat(line.reason()).contains("constat au dernier audit");
    }
}
