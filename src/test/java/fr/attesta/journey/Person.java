package fr.attesta.journey;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Somebody at work, with a client that costs next to nothing: for what is asked again and again. */
public final class Person {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String user;

    public Person(String user) {
        this.user = user;
    }

    public String get(String path) {
        return send(request(path).GET());
    }

    public String post(String path, String body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** An answer that goes on; whoever asks closes it. */
    public HttpResponse<InputStream> stream(String path) throws IOException, InterruptedException {
        HttpRequest request =
                request(path).setHeader("Accept", "text/event-stream").build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Api.token(user))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private static String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
