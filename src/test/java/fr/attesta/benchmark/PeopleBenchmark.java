package fr.attesta.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Person;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A hundred people at work at once: each looks for the next task in the list, opens it, takes it and completes it, and thinks for
 * one to three seconds before each of these. Not a test of the build, because a busy machine would fail it:
 * {@code mvn -q -Pbenchmarks -Dtest=PeopleBenchmark test}.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PeopleBenchmark {

    private static final int PEOPLE = 100;
    private static final int CASES_OF_EACH = 5;
    private static final double LONGEST_MILLIS = 150;

    private static final String CHECKED = "{\"result\":\"COMPLETE\"}";
    private static final String REVIEWED = "{}";

    private enum Request {
        FIND,
        OPEN,
        TAKE,
        COMPLETE
    }

    @Test
    void printsTheTimesOfAHundredPeople() {
        List<List<String>> warmUp = cases(1);
        List<List<String>> measured = cases(CASES_OF_EACH);
        atOnce(warmUp, nothingYet());
        Map<Request, Times> times = nothingYet();
        atOnce(measured, times);

        times.forEach((request, taken) -> taken.print("  to " + request.name().toLowerCase(Locale.ROOT)));
        Times all = Times.together(times.values());
        all.print("a request of one of " + PEOPLE + " people");
        assertThat(all.percentile(95)).isLessThan(LONGEST_MILLIS);
    }

    /** Numbers of new cases, so many for each person. */
    private static List<List<String>> cases(int ofEach) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> IntStream.range(0, ofEach)
                        .mapToObj(i -> CaseJourney.apply().number())
                        .toList())
                .toList();
    }

    private void atOnce(List<List<String>> work, Map<Request, Times> times) {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> all = work.stream()
                    .map(cases -> CompletableFuture.runAsync(() -> work(cases, times), people))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
    }

    /** The application of each case is checked and its quote reviewed. */
    private void work(List<String> cases, Map<Request, Times> times) {
        Person person = new Person("administrator");
        for (String number : cases) {
            complete(person, number, CHECKED, times);
            complete(person, number, REVIEWED, times);
        }
    }

    private static void complete(Person person, String number, String answer, Map<Request, Times> times) {
        String task = null;
        while (task == null) {
            think();
            String list = measure(times, Request.FIND, () -> person.get("/api/tasks?scope=groups&q=" + number));
            task = JsonPath.from(list).getString("[0].id");
        }
        String address = "/api/tasks/" + task;
        think();
        measure(times, Request.OPEN, () -> person.get(address + "/form"));
        think();
        measure(times, Request.TAKE, () -> person.post(address + "/claim", ""));
        think();
        measure(times, Request.COMPLETE, () -> person.post(address + "/complete", answer));
    }

    private static Map<Request, Times> nothingYet() {
        Map<Request, Times> times = new EnumMap<>(Request.class);
        for (Request request : Request.values()) {
            times.put(request, new Times());
        }
        return times;
    }

    private static String measure(Map<Request, Times> times, Request request, Supplier<String> answer) {
        return Objects.requireNonNull(times.get(request)).measure(answer);
    }

    private static void think() {
        try {
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(1_000, 3_000)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
