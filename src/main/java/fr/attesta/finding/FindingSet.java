package fr.attesta.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The non-conformities of one audit, to be looked up by number. */
public record FindingSet(List<FindingView> findings) {

    public FindingSet {
        findings = List.copyOf(findings);
    }

    public Optional<FindingView> find(String number) {
        return findings.stream()
                .filter(finding -> finding.number().equals(number))
                .findFirst();
    }

    public FindingView get(String number) {
        return find(number)
                .orElseThrow(() -> new IllegalStateException("Expected a non-conformity " + number + " of this audit"));
    }

    public Set<String> numbers() {
        return numbersWhere(finding -> true);
    }

    public Set<String> numbersWhere(Predicate<FindingView> condition) {
        return findings.stream().filter(condition).map(FindingView::number).collect(Collectors.toUnmodifiableSet());
    }
}
