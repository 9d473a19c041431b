package fr.attesta.audit.grid;

import fr.attesta.audit.grid.line.LineEntry;
import fr.attesta.audit.report.GridEntry;
import fr.attesta.audit.report.IndicatorResult;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One conclusion per indicator from those at each site: the gravest counts, because a non-conformity is one per indicator
 * (art. 5). Texts name their site when there are several.
 */
final class Consolidation {

    private static final List<IndicatorResult> MILDEST_FIRST = List.of(
            IndicatorResult.NOT_APPLICABLE, IndicatorResult.CONFORM, IndicatorResult.MINOR, IndicatorResult.MAJOR);

    private Consolidation() {}

    /** A line and the site that it is about. */
    record SiteLine(String site, LineEntry entry) {}

    /** Empty while no site has a conclusion. */
    static Optional<IndicatorResult> result(List<LineEntry> lines) {
        return lines.stream()
                .map(LineEntry::result)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(MILDEST_FIRST::indexOf));
    }

    static GridEntry of(int indicator, List<SiteLine> lines) {
        IndicatorResult result = result(lines.stream().map(SiteLine::entry).toList())
                .orElseThrow(() -> new IllegalStateException(
                        "Expected a conclusion on indicator " + indicator + " but there is none"));
        List<SiteLine> grave =
                result.finding() ? lines.stream().filter(Consolidation::finding).toList() : lines;
        return new GridEntry(
                indicator,
                result,
                joined(grave, LineEntry::statement),
                joined(lines, LineEntry::comment),
                joined(lines, LineEntry::strongPoint),
                result == IndicatorResult.NOT_APPLICABLE ? joined(lines, LineEntry::naReason) : null);
    }

    private static boolean finding(SiteLine line) {
        return line.entry().result() != null && line.entry().result().finding();
    }

    private static @Nullable String joined(List<SiteLine> lines, Function<LineEntry, @Nullable String> part) {
        String text = lines.stream()
                .filter(line -> part.apply(line.entry()) != null)
                .map(line -> line.site().isEmpty()
                        ? part.apply(line.entry())
                        : line.site() + " : " + part.apply(line.entry()))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
