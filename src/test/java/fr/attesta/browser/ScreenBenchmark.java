package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.attesta.benchmark.Times;
import fr.attesta.journey.CaseJourney;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * How long a person looks at a completed task until the next one of the same case is painted: the form is sent, an automatic step
 * calculates the quote and prints its paper, and the page of the next task is fetched. Not a test of the build, because a busy
 * machine would fail it: {@code mvn -q -Pbenchmarks -Dtest=ScreenBenchmark test}.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ScreenBenchmark {

    private static final int WARM_UP = 60;
    private static final int CASES = 60;
    private static final String NEXT = "Relire le devis";
    private static final double LONGEST_MILLIS = 250;

    /** From the click to the first content of the page that the redirect leads to, as the browser itself takes it. */
    private static final String PAINTED = "() => new Promise(told => new PerformanceObserver(list =>"
            + " list.getEntriesByName('first-contentful-paint').forEach(paint => told(paint.startTime)))"
            + ".observe({type: 'paint', buffered: true}))";

    @Test
    void printsTheTimeToTheNextTaskOnTheScreen() {
        try (Browser browser = Browser.wide()) {
            for (int i = 0; i < WARM_UP; i++) {
                complete(browser);
            }
            Times times = new Times();
            for (int i = 0; i < CASES; i++) {
                times.took(complete(browser));
                assertThat(browser.page()
                                .locator("main h1, .page-title")
                                .first()
                                .innerText())
                        .isEqualTo(NEXT);
            }

            times.print("from a task to the next on the screen");
            assertThat(times.percentile(95)).isLessThan(LONGEST_MILLIS);
        }
    }

    private static Duration complete(Browser browser) {
        String task = CaseJourney.apply().awaitTask("quote_check_application").id();
        Page page = browser.openAs("administrator", "/tasks/" + task);
        page.check("input[name=result][value=COMPLETE]");
        Browser.click(page, "main form[action^='/tasks/" + task + "'] button[type=submit]");
        Number millis = Objects.requireNonNull((Number) page.evaluate(PAINTED));
        return Duration.ofNanos(Math.round(millis.doubleValue() * 1e6));
    }
}
