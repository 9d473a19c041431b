package fr.attesta.finding.domain;

import fr.attesta.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether an answer names the right findings.
 *
 * @param known every finding of the audit
 * @param open those that may be answered
 * @param required those that must be
 */
public record AnsweredLines(Set<String> known, Set<String> open, Set<String> required) {

    public AnsweredLines {
        known = Set.copyOf(known);
        open = Set.copyOf(open);
        required = Set.copyOf(required);
    }

    /** Every reason against the answer, in the order of its lines. */
    public List<Refusal> refusals(List<String> numbers) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            String field = "lines[" + i + "].number";
            if (!known.contains(number)) {
                refusals.add(Refusal.invalid(field, "finding.line_unknown", number));
            } else if (!open.contains(number)) {
                refusals.add(Refusal.invalid(field, "finding.line_closed", number));
            } else if (!seen.add(number)) {
                refusals.add(Refusal.invalid(field, "finding.line_twice", number));
            }
        }
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(seen);
        missing.forEach(number -> refusals.add(Refusal.invalid("lines", "finding.line_missing", number)));
        return refusals;
    }
}
