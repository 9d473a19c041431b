package fr.attesta.benchmark;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** How long something took, each time that it was done. */
public final class Times {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    /** All of these as one. */
    static Times together(Collection<Times> parts) {
        Times all = new Times();
        parts.forEach(part -> all.nanos.addAll(part.nanos));
        return all;
    }

    public <T> T measure(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        nanos.add(System.nanoTime() - start);
        return result;
    }

    /** What was measured elsewhere. */
    public void took(Duration time) {
        nanos.add(time.toNanos());
    }

    public double median() {
        return percentile(50);
    }

    public double percentile(int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    public void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %5d times, median %7.2f ms, 95th percentile %7.2f ms%n",
                what,
                nanos.size(),
                median(),
                percentile(95));
    }
}
