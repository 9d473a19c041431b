package fr.attesta.portfolio;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.attesta.journey.Api;
import fr.attesta.journey.Organisation;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How long the import of 5,000 organisations takes on the real servers. Not a test of the build, because a busy machine would
 * fail it and 5,000 cases would slow the others down: {@code mvn -q -Pbenchmarks -Dtest=ImportBenchmark test}.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ImportBenchmark {

    private static final int ORGANISATIONS = 5_000;

    @Test
    void printsTheTimesOfTheCheckAndOfTheWriting() {
        PortfolioFile file = PortfolioFile.empty();
        for (int i = 0; i < ORGANISATIONS; i++) {
            Organisation organisation = Organisation.fresh();
            file.organisation(organisation.siren(), "BENCH-" + i, Time.today())
                    .site(organisation.siren(), organisation.siret());
        }
        byte[] content = file.bytes();

        long start = System.nanoTime();
        String id = Api.as("administrator")
                .contentType("text/csv")
                .body(content)
                .post("/api/imports")
                .then()
                .statusCode(201)
                .body("errorCount", equalTo(0))
                .extract()
                .path("id");
        long checked = System.nanoTime();
        Api.as("administrator").post("/api/imports/" + id + "/commit").then().statusCode(202);
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Api.as("administrator")
                        .get("/api/imports/" + id)
                        .path("state")
                        .equals("DONE"));
        long written = System.nanoTime();

        System.out.printf(
                Locale.ROOT,
                "import of %d organisations, %d bytes: check %.1f s, writing %.1f s%n",
                ORGANISATIONS,
                content.length,
                (checked - start) / 1e9,
                (written - checked) / 1e9);
    }
}
