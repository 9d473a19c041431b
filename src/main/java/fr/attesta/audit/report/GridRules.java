package fr.attesta.audit.report;

import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with the lines of an audit grid (audit order, art. 5; reading guide on gravity). */
final class GridRules {

    private final Map<Integer, ExaminedIndicator> indicators;
    private final List<Refusal> refusals = new ArrayList<>();

    private GridRules(List<ExaminedIndicator> indicators) {
        this.indicators = indicators.stream().collect(Collectors.toMap(ExaminedIndicator::number, Function.identity()));
    }

    /**
     * All reasons, line by line.
     *
     * @param lines by their position in the form, where an untouched row is null
     * @param indicators every indicator of the standard, examined or not
     * @param allOtherConform whether an examined indicator without a line counts as conform
     */
    static List<Refusal> of(
            List<@Nullable GridEntry> lines, List<ExaminedIndicator> indicators, boolean allOtherConform) {
        GridRules rules = new GridRules(indicators);
        rules.check(lines, allOtherConform);
        return rules.refusals;
    }

    private void check(List<@Nullable GridEntry> lines, boolean allOtherConform) {
        Set<Integer> given = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            GridEntry line = lines.get(i);
            if (line != null) {
                String field = "lines[" + i + "]";
                if (!given.add(line.indicator())) {
                    refuse(field + ".indicator", "audit.indicator_twice", line.indicator());
                }
                check(field, line);
            }
        }
        Set<Integer> missing = new TreeSet<>();
        indicators.values().stream()
                .filter(ExaminedIndicator::examined)
                .map(ExaminedIndicator::number)
                .filter(number -> !given.contains(number))
                .forEach(missing::add);
        if (!allOtherConform && !missing.isEmpty()) {
            refuse("lines", "audit.indicators_missing", numbers(missing));
        }
    }

    private void check(String field, GridEntry line) {
        ExaminedIndicator indicator = indicators.get(line.indicator());
        if (indicator == null) {
            refuse(field + ".indicator", "audit.indicator_unknown", line.indicator());
            return;
        }
        if (!indicator.examined()) {
            refuse(field + ".indicator", "audit.indicator_not_examined", line.indicator());
        }
        switch (line.result()) {
            case CONFORM -> {
                // a comment is welcome and nothing is required
            }
            case MINOR -> {
                if (!indicator.minorAllowed()) {
                    refuse(field + ".result", "audit.minor_not_allowed", line.indicator());
                }
                requireStatement(field, line);
            }
            case MAJOR -> requireStatement(field, line);
            case NOT_APPLICABLE -> {
                if (blank(line.naReason())) {
                    refuse(field + ".naReason", "audit.na_reason_required", line.indicator());
                }
            }
        }
    }

    private void requireStatement(String field, GridEntry line) {
        if (blank(line.statement())) {
            refuse(field + ".statement", "audit.statement_required", line.indicator());
        }
    }

    private void refuse(String field, String code, Object argument) {
        refusals.add(Refusal.invalid(field, code, argument));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String numbers(Set<Integer> missing) {
        return missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
