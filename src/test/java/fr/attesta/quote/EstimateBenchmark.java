package fr.attesta.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How long an estimate takes on warm code, from the JSON of the request to the JSON of the answer. Not a test of the build,
 * because a busy machine would fail it: {@code mvn -q -Pbenchmarks -Dlocal.skip -Dtest=EstimateBenchmark test}.
 */
class EstimateBenchmark {

    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 20_000;

    @Test
    void printsTheMedianAndThe95thPercentile() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            assertThat(Estimates.text(Estimates.read(Estimates.EXAMPLE))).isNotEmpty();
        }
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            Estimates.text(Estimates.read(Estimates.EXAMPLE));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "estimate: median %.3f ms, 95th percentile %.3f ms%n",
                nanos[MEASURED / 2] / 1e6,
                nanos[MEASURED * 95 / 100] / 1e6);
    }
}
