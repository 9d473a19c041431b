package fr.attesta.audit.report;

import fr.attesta.audit.report.GridDrafts.Closing;
import fr.attesta.audit.report.GridDrafts.Draft;
import fr.attesta.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a closing meeting: each non-conformity is notified there, and both sides sign (audit order, art. 5). */
final class ClosingRules {

    private ClosingRules() {}

    static List<Refusal> of(@Nullable Closing closing, Draft draft) {
        List<Refusal> refusals = new ArrayList<>(draft.missing());
        List<Integer> notified = closing == null ? List.of() : closing.notified();
        List<Integer> findings =
                draft.findings().stream().map(GridEntry::indicator).toList();
        List<Integer> silent = without(findings, notified);
        if (!silent.isEmpty()) {
            refusals.add(Refusal.invalid("closing.notified", "audit.not_notified", numbers(silent)));
        }
        List<Integer> unknown = without(notified, findings);
        if (!unknown.isEmpty()) {
            refusals.add(Refusal.invalid("closing.notified", "audit.notified_without_finding", numbers(unknown)));
        }
        if (closing == null || blank(closing.auditorName()) || blank(closing.auditorFunction())) {
            refusals.add(Refusal.invalid("closing.auditorName", "audit.auditor_signature_required"));
        }
        if (closing == null || blank(closing.clientName()) || blank(closing.clientFunction())) {
            refusals.add(Refusal.invalid("closing.clientName", "audit.client_signature_required"));
        }
        return refusals;
    }

    private static List<Integer> without(List<Integer> numbers, List<Integer> others) {
        return numbers.stream().filter(number -> !others.contains(number)).toList();
    }

    private static String numbers(List<Integer> indicators) {
        return indicators.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static boolean blank(@Nullable String text) {
        return Stream.ofNullable(text).allMatch(String::isBlank);
    }
}
