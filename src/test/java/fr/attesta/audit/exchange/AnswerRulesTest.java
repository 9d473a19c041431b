package fr.attesta.audit.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditFixtures;
import fr.attesta.audit.exchange.Contestation.Answer;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerRulesTest {

    private static final List<Contestation> CONTESTED = List.of(
            Contestation.against(1, "Le taux est publié", IndicatorResult.MAJOR),
            Contestation.against(4, "Besoin recueilli", IndicatorResult.MAJOR));

    @Test
    void keptAndChangedConclusionsAreAnswered() {
        assertThat(codes(kept(4), changed(1, IndicatorResult.MINOR))).isEmpty();
    }

    @Test
    void everyContestationIsAnsweredOnceAndNothingElse() {
        assertThat(codes(kept(1), kept(1), kept(7)))
                .containsExactly("audit.indicator_twice", "audit.not_contested", "audit.contestation_unanswered");
    }

    @Test
    void changedConclusionIsAnotherOne() {
        assertThat(codes(kept(4), changed(1, null))).containsExactly("audit.new_result_required");
        assertThat(codes(kept(4), changed(1, IndicatorResult.MAJOR))).containsExactly("audit.new_result_required");
    }

    @Test
    void majorOnlyIndicatorIsNotReclassifiedAsMinor() {
        assertThat(codes(kept(1), changed(4, IndicatorResult.MINOR))).containsExactly("audit.minor_not_allowed");
        assertThat(codes(kept(1), changed(4, IndicatorResult.CONFORM))).isEmpty();
    }

    private static Answer kept(int indicator) {
        return new Answer(indicator, true, null, "Maintenu");
    }

    private static Answer changed(int indicator, @Nullable IndicatorResult result) {
        return new Answer(indicator, false, result, "Preuve reçue");
    }

    private static List<String> codes(Answer... answers) {
        return AnswerRules.of(List.of(answers), CONTESTED, RegulationFiles.standardOn(AuditFixtures.DAY)).stream()
                .map(Refusal::code)
                .toList();
    }
}
