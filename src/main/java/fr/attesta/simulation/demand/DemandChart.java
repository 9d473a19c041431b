package fr.attesta.simulation.demand;

import fr.attesta.simulation.demand.domain.CapacityPlan.Month;
import java.util.List;
import java.util.stream.IntStream;

/** Where the bars of the demand stand; the table below the chart says the same in figures. */
public record DemandChart(int width, List<Bar> bars) {

    private static final int HEIGHT = 160;
    private static final int STEP = 24;
    private static final int GAP = 6;

    /**
     * A month.
     *
     * @param top of the days that are planned
     * @param line where its capacity ends
     * @param labelled whether there is room for its name
     */
    public record Bar(Month month, int x, int wide, int top, int high, int line, boolean labelled) {

        public int end() {
            return x + wide;
        }
    }

    static DemandChart of(List<Month> months) {
        double most = months.stream()
                .mapToDouble(month -> Math.max(month.days(), month.capacityDays()))
                .max()
                .orElse(1);
        List<Bar> bars = IntStream.range(0, months.size())
                .mapToObj(i -> bar(months.get(i), i, Math.max(most, 1)))
                .toList();
        return new DemandChart(months.size() * STEP, bars);
    }

    private static Bar bar(Month month, int position, double most) {
        int high = (int) Math.round(month.days() / most * HEIGHT);
        int line = HEIGHT - (int) Math.round(month.capacityDays() / most * HEIGHT);
        return new Bar(month, position * STEP + GAP / 2, STEP - GAP, HEIGHT - high, high, line, position % 3 == 0);
    }
}
