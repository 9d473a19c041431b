package fr.attesta.simulation;

import fr.attesta.simulation.domain.Foreseen;
import fr.attesta.simulation.domain.Foreseen.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Listens to dry runs, counts everything, and keeps the earliest so that a whole portfolio fits. */
final class Outlook {

    private static final Comparator<Numbered> IN_ORDER =
            Comparator.comparing((Numbered line) -> line.entry().on()).thenComparing(Numbered::number);

    private final @Nullable Kind kind;
    private final int most;
    private final Map<YearMonth, Map<Kind, Long>> months = new TreeMap<>();
    private final PriorityQueue<Numbered> kept = new PriorityQueue<>(IN_ORDER.reversed());
    private long total;

    Outlook(@Nullable Kind kind, int most) {
        this.kind = kind;
        this.most = most;
    }

    private record Numbered(Foreseen entry, long number) {}

    void accept(Foreseen entry) {
        if (kind != null && kind != entry.kind()) {
            return;
        }
        months.computeIfAbsent(YearMonth.from(entry.on()), month -> new EnumMap<>(Kind.class))
                .merge(entry.kind(), 1L, Long::sum);
        Numbered line = new Numbered(entry, total++);
        Numbered latest = kept.peek();
        if (kept.size() < most) {
            kept.add(line);
        } else if (latest != null && IN_ORDER.compare(line, latest) < 0) {
            kept.remove();
            kept.add(line);
        }
    }

    long total() {
        return total;
    }

    List<Simulation.Month> months() {
        return months.entrySet().stream()
                .map(month -> new Simulation.Month(month.getKey(), month.getValue()))
                .toList();
    }

    /** In the order of the days, and of the cases within a day. */
    List<Foreseen> entries() {
        List<Numbered> sorted = new ArrayList<>(kept);
        sorted.sort(IN_ORDER);
        return sorted.stream().map(Numbered::entry).toList();
    }
}
