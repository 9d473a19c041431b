package fr.attesta.deadline.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All deadlines that the body follows, legal ones and its own, as dated rows. */
public record DeadlineRules(List<DeadlineRule> rules) {

    public DeadlineRules {
        rules = List.copyOf(rules);
    }

    /** The rule of this code for an event on this day; empty if there is no such code or it was not in force. */
    public Optional<DeadlineRule> find(String code, LocalDate anchor) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code) && rule.validity().contains(anchor))
                .findFirst();
    }

    /** @throws IllegalArgumentException if there is no such rule for an event on this day */
    public DeadlineRule rule(String code, LocalDate anchor) {
        return find(code, anchor)
                .orElseThrow(() ->
                        new IllegalArgumentException("Expected a rule in force on " + anchor + " but it is " + code));
    }

    public boolean knows(String code) {
        return rules.stream().anyMatch(rule -> rule.code().equals(code));
    }
}
