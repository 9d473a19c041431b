package fr.attesta.cycle.takeover.evaluation;

import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an adapted evaluation needs: one subject, one auditor, one result (audit order, art. 7). */
final class EvaluationRules {

    private EvaluationRules() {}

    static List<Refusal> ofRequest(
            boolean askedBefore, @Nullable String evaluator, @Nullable String subject, Set<String> auditors) {
        if (askedBefore) {
            return List.of(Refusal.invalid("answer", "transfer.evaluated_already"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (evaluator == null || !auditors.contains(evaluator)) {
            refusals.add(Refusal.invalid("evaluator", "audit.not_an_auditor", evaluator == null ? "" : evaluator));
        }
        if (subject == null || subject.isBlank()) {
            refusals.add(Refusal.invalid("reasons", "transfer.evaluation_subject"));
        }
        return refusals;
    }

    /** @param findings how many non-conformities the former body left open */
    static List<Refusal> ofResult(
            EvaluationView asked, EvaluateTransfer.Payload payload, int findings, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate held = payload.heldOn();
        if (held.isBefore(asked.askedOn()) || held.isAfter(today)) {
            refusals.add(Refusal.invalid("heldOn", "transfer.evaluation_day", asked.askedOn()));
        }
        if (payload.allCorrected().stream().anyMatch(number -> number < 1 || number > findings)) {
            refusals.add(Refusal.invalid("corrected", "transfer.evaluation_finding"));
        }
        return refusals;
    }
}
