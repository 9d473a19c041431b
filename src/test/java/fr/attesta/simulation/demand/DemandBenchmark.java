package fr.attesta.simulation.demand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.benchmark.LargePortfolio;
import fr.attesta.benchmark.Unscheduled;
import fr.attesta.local.LocalStackResource;
import fr.attesta.simulation.demand.domain.CapacityPlan.Month;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How long the demand of 36 months takes for 45,000 certificates. Not a test of the build, because a busy machine would fail it:
 * {@code mvn -q -Pbenchmarks -Dtest=DemandBenchmark test}.
 */
@QuarkusTest
@TestProfile(Unscheduled.class)
@QuarkusTestResource(LocalStackResource.class)
class DemandBenchmark {

    private static final int CERTIFICATES = Integer.getInteger("attesta.benchmark.certificates", 45_000);
    private static final int MONTHS = 36;
    private static final int ROUNDS = 8;
    private static final double LONGEST_SECONDS = 3;

    @Inject
    ForecastDemand demand;

    @Inject
    Clock clock;

    @Test
    void printsTheTimeOfAForecast() throws SQLException {
        LargePortfolio.add(CERTIFICATES, LocalDate.now(clock));
        double last = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            List<Month> months = demand.of(MONTHS);
            last = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "demand of %d certificates over %d months, round %d: %.2f s, %d audits%n",
                    CERTIFICATES,
                    MONTHS,
                    round,
                    last,
                    months.stream()
                            .mapToLong(month -> (long) month.planned().size()
                                    + month.missed().size())
                            .sum());
        }
        assertThat(last).isLessThan(LONGEST_SECONDS);
    }
}
