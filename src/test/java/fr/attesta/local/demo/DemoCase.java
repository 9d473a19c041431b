package fr.attesta.local.demo;

import static fr.attesta.local.demo.Api.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import fr.attesta.local.StackFailure;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One case as its people work on it: staff on its tasks, the organisation through the links in its mails. */
final class DemoCase {
    private static final Pattern LINK = Pattern.compile("/p/([\\w-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration GLANCE = Duration.ofMillis(25);

    private final Api api;
    private final String number;

    /** Mails up to the one that was answered last are history, reminders with their own links included. */
    private int read;

    DemoCase(Api api, String number) {
        this.api = api;
        this.number = number;
    }

    String number() {
        return number;
    }

    /** Waits for a task, takes it and completes it with what its form leads to. */
    void complete(String kind, String user, Function<JsonNode, Map<String, ?>> payload) {
        JsonNode task = task(kind);
        String path = "/api/tasks/" + task.path("id").asText();
        if (!user.equals(task.path("assignee").asText())) {
            api.post(user, path + "/claim", Map.of());
        }
        api.post(user, path + "/complete", payload.apply(api.get(user, path + "/form")));
    }

    /** Waits for a mail with an unused link for this purpose and answers by it. */
    void answer(String purpose, Function<JsonNode, Map<String, ?>> payload) {
        Link link = link(purpose);
        api.post(null, "/api/links/" + link.token, payload.apply(link.facts));
        read = link.mails;
    }

    /** What the page of a task shows, before it is completed. */
    JsonNode form(String kind, String user) {
        return api.get(user, "/api/tasks/" + task(kind).path("id").asText() + "/form");
    }

    JsonNode task(String kind) {
        return await("la tâche " + kind, () -> openTask(kind));
    }

    void awaitLink(String purpose) {
        link(purpose);
    }

    void awaitStage(String stage) {
        await(
                "l'étape " + stage,
                () -> Optional.of(api.get(ADMINISTRATOR, "/api/cases/" + number))
                        .filter(found -> found.path("stage").asText().equals(stage)));
    }

    /** A signed link that waits for its answer. */
    private record Link(String token, int mails, JsonNode facts) {}

    private Link link(String purpose) {
        return await("le lien " + purpose, () -> unusedLink(purpose));
    }

    private Optional<JsonNode> openTask(String kind) {
        JsonNode tasks = api.get(ADMINISTRATOR, "/api/cases/" + number + "/tasks");
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.path("kind").asText().equals(kind))
                .filter(task -> task.path("state").asText().equals("OPEN"))
                .findFirst();
    }

    private Optional<Link> unusedLink(String purpose) {
        JsonNode mails = api.get(ADMINISTRATOR, "/api/cases/" + number + "/mails");
        for (int i = mails.size() - 1; i >= read; i--) {
            Matcher found = LINK.matcher(mails.path(i).path("text").asText());
            if (found.find()) {
                JsonNode link = api.get(null, "/api/links/" + found.group(1));
                return link.path("purpose").asText().equals(purpose)
                        ? Optional.of(new Link(found.group(1), mails.size(), link.path("facts")))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private <T> T await(String what, Supplier<Optional<T>> question) {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < limit) {
            Optional<T> found = question.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new StackFailure(what + " n'est pas là après " + PATIENCE.toSeconds() + " s");
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrompu", e);
        }
    }
}
