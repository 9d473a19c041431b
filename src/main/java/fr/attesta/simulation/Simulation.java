package fr.attesta.simulation;

import fr.attesta.simulation.domain.Foreseen;
import fr.attesta.simulation.domain.Foreseen.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What a dry run told.
 *
 * @param total how much it told, of every kind asked for
 * @param months how much of each kind a month brings, the first month first
 * @param entries the first of them
 */
public record Simulation(
        LocalDate from, LocalDate to, int cases, long total, List<Month> months, List<Foreseen> entries) {

    /** A month with its sums. */
    public record Month(YearMonth month, Map<Kind, Long> counts) {

        public long count(Kind kind) {
            return counts.getOrDefault(kind, 0L);
        }
    }

    public boolean truncated() {
        return entries.size() < total;
    }
}
