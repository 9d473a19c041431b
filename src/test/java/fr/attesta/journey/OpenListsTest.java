package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each open list holds a connection: one person with a forgotten script must not take those of the others. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Lists that are open")
class OpenListsTest {

    private static final int MOST_OF_ONE_PERSON = 8;
    private static final String NEWS = "/inbox/news?scope=groups";

    @Test
    void areBoundedForEachPerson() throws Exception {
        Person reviewer = new Person("reviewer");
        List<HttpResponse<InputStream>> open = new ArrayList<>();
        try {
            for (int i = 0; i < MOST_OF_ONE_PERSON; i++) {
                open.add(reviewer.stream(NEWS));
            }
            assertThat(open).allSatisfy(list -> assertThat(list.statusCode()).isEqualTo(200));
            assertThat(reviewer.stream(NEWS).statusCode()).isEqualTo(429);

            HttpResponse<InputStream> ofSomebodyElse = new Person("decider").stream(NEWS);
            open.add(ofSomebodyElse);
            assertThat(ofSomebodyElse.statusCode()).isEqualTo(200);

            open.removeFirst().body().close();
            await().untilAsserted(() -> {
                HttpResponse<InputStream> again = reviewer.stream(NEWS);
                open.add(again);
                assertThat(again.statusCode()).isEqualTo(200);
            });
        } finally {
            for (HttpResponse<InputStream> list : open) {
                list.body().close();
            }
        }
    }
}
