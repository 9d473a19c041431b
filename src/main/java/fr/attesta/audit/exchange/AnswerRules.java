package fr.attesta.audit.exchange;

import fr.attesta.audit.exchange.Contestation.Answer;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.referential.domain.SeverityLock;
import fr.attesta.referential.domain.Standard;
import fr.attesta.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is wrong with the answers of an auditor or a reviewer to contestations; the gravity lock of art. 5 holds here as well. */
final class AnswerRules {

    private AnswerRules() {}

    static List<Refusal> of(List<Answer> answers, List<Contestation> contestations, Standard standard) {
        Map<Integer, Contestation> open =
                contestations.stream().collect(Collectors.toMap(Contestation::indicator, Function.identity()));
        List<Refusal> refusals = new ArrayList<>();
        Set<Integer> answered = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Contestation contestation = open.get(answer.indicator());
            String field = "answers[" + i + "]";
            if (contestation == null) {
                refusals.add(Refusal.invalid(field + ".indicator", "audit.not_contested", answer.indicator()));
            } else if (!answered.add(answer.indicator())) {
                refusals.add(Refusal.invalid(field + ".indicator", "audit.indicator_twice", answer.indicator()));
            } else {
                refusals.addAll(ofOne(field + ".newResult", answer, contestation, standard));
            }
        }
        contestations.stream()
                .map(Contestation::indicator)
                .filter(indicator -> !answered.contains(indicator))
                .forEach(indicator ->
                        refusals.add(Refusal.invalid("answers", "audit.contestation_unanswered", indicator)));
        return refusals;
    }

    private static List<Refusal> ofOne(String field, Answer answer, Contestation contestation, Standard standard) {
        IndicatorResult result = answer.newResult();
        if (answer.kept()) {
            return result == null || result == contestation.contested()
                    ? List.of()
                    : List.of(Refusal.invalid(field, "audit.kept_and_changed", answer.indicator()));
        }
        if (result == null || result == contestation.contested()) {
            return List.of(Refusal.invalid(field, "audit.new_result_required", answer.indicator()));
        }
        SeverityLock lock = SeverityLock.of(standard, answer.indicator());
        return result.severity().filter(severity -> !lock.allows(severity)).isPresent()
                ? List.of(Refusal.invalid(field, "audit.minor_not_allowed", answer.indicator()))
                : List.of();
    }
}
