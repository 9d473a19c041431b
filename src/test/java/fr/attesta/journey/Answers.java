package fr.attesta.journey;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Answers of the API that a test expects. */
final class Answers {

    static final String PROBLEM = "application/problem+json";

    private Answers() {}

    static ValidatableResponse refused(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType(PROBLEM).body("status", equalTo(status));
    }

    /** What the same call answers to several callers at once. */
    static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        Api.token("administrator");
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(Collections.nCopies(times, call))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
