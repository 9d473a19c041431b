package fr.attesta.cycle.takeover.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvaluationRulesTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 23);
    private static final Set<String> AUDITORS = Set.of("auditor1");

    @Test
    void oneAuditorIsAskedOnceForOneSubject() {
        assertThat(EvaluationRules.ofRequest(false, "auditor1", "Sites", AUDITORS))
                .isEmpty();
        assertThat(codes(EvaluationRules.ofRequest(true, "auditor1", "Sites", AUDITORS)))
                .containsExactly("transfer.evaluated_already");
        assertThat(codes(EvaluationRules.ofRequest(false, null, " ", AUDITORS)))
                .containsExactly("audit.not_an_auditor", "transfer.evaluation_subject");
        assertThat(codes(EvaluationRules.ofRequest(false, "decider", "Sites", AUDITORS)))
                .containsExactly("audit.not_an_auditor");
    }

    @Test
    void itIsHeldAfterItWasAskedForAndSpeaksOfListedFindings() {
        assertThat(result(ASKED, Set.of(1, 2))).isEmpty();
        assertThat(result(ASKED.minusDays(1), Set.of())).containsExactly("transfer.evaluation_day");
        assertThat(result(ASKED.plusDays(11), Set.of())).containsExactly("transfer.evaluation_day");
        assertThat(result(ASKED, Set.of(0))).containsExactly("transfer.evaluation_finding");
        assertThat(result(ASKED, Set.of(3))).containsExactly("transfer.evaluation_finding");
    }

    private static List<String> result(LocalDate heldOn, Set<Integer> corrected) {
        EvaluationView asked = new EvaluationView(new UUID(0, 1), "Sites", "auditor1", "decider", ASKED, null);
        EvaluateTransfer.Payload payload =
                new EvaluateTransfer.Payload(heldOn, Means.ON_SITE, "Conforme", true, corrected);
        return codes(EvaluationRules.ofResult(asked, payload, 2, ASKED.plusDays(10)));
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
