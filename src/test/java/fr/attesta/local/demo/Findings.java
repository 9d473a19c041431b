package fr.attesta.local.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an audit finds. */
record Findings(List<Finding> all) {
    static final Findings NONE = new Findings(List.of());

    /** A non-conformity on an indicator. */
    record Finding(int indicator, String severity) {
        Map<String, ?> line() {
            return Map.of(
                    "indicator", indicator,
                    "result", severity,
                    "statement", Weakness.of(indicator).statement());
        }
    }

    /** For example {@code MINOR 12, MAJOR 6}. */
    static Findings of(String text) {
        return new Findings(Stream.of(text.split(", "))
                .map(finding -> finding.split(" "))
                .map(parts -> new Finding(Integer.parseInt(parts[1]), parts[0]))
                .toList());
    }

    boolean any() {
        return !all.isEmpty();
    }

    boolean anyMajor() {
        return all.stream().anyMatch(finding -> finding.severity.equals("MAJOR"));
    }

    List<Map<String, ?>> lines() {
        return all.stream().<Map<String, ?>>map(Finding::line).toList();
    }
}
