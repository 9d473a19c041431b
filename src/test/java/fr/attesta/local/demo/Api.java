package fr.attesta.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.attesta.local.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Attesta's JSON API as the demo accounts and the people with a signed link call it. */
final class Api {
    static final String ADMINISTRATOR = "administrator";

    /** Less than the life of a token. */
    private static final long TOKEN_NANOS = Duration.ofMinutes(10).toNanos();

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI app;
    private final URI tokens;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    Api(URI app, URI keycloak) {
        this.app = app;
        this.tokens = keycloak.resolve("/realms/attesta/protocol/openid-connect/token");
    }

    private record Token(String value, long nanos) {}

    JsonNode get(@Nullable String user, String path) {
        return expect(user, path, builder -> builder.GET());
    }

    JsonNode post(@Nullable String user, String path, Map<String, ?> body) {
        return expect(
                user,
                path,
                builder -> builder.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(written(body))));
    }

    private JsonNode expect(
            @Nullable String user, String path, java.util.function.UnaryOperator<HttpRequest.Builder> verb) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(app.resolve(path)).timeout(PATIENCE).header("Accept", "application/json");
        if (user != null) {
            request.header("Authorization", "Bearer " + token(user));
        }
        return answer(verb.apply(request).build());
    }

    private String token(String user) {
        Token token = known.compute(
                user,
                (name, former) -> former != null && System.nanoTime() - former.nanos < TOKEN_NANOS
                        ? former
                        : new Token(newToken(name), System.nanoTime()));
        return token.value;
    }

    private String newToken(String user) {
        String form = Map.of(
                        "grant_type", "password",
                        "client_id", "scripts",
                        "client_secret", "scripts",
                        "username", user,
                        "password", user)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(tokens)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build())
                .path("access_token")
                .asText();
    }

    private JsonNode answer(HttpRequest request) {
        String what = request.method() + " " + request.uri().getPath();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new StackFailure(what + " a répondu " + response.statusCode() + " : " + response.body());
            }
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new StackFailure(what + " n'a pas abouti : " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure(what + " interrompu", e);
        }
    }

    private String written(Map<String, ?> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Expected a body for JSON but it is " + body, e);
        }
    }
}
