package fr.attesta.journey;

import static io.restassured.RestAssured.given;

import fr.attesta.local.LocalStackResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON API as a script calls it: with the bearer token that Keycloak gives to a demo account. */
public final class Api {

    /** Keycloak's tokens live for half an hour of real time. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(20);

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private Api() {}

    private record Token(String value, long takenAt) {

        boolean fresh() {
            return System.nanoTime() - takenAt < TOKEN_LIFE.toNanos();
        }
    }

    public static RequestSpecification as(String user) {
        return anonymous().auth().oauth2(token(user));
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    public static String token(String user) {
        return TOKENS.compute(user, (name, known) -> known != null && known.fresh() ? known : ask(name))
                .value();
    }

    private static Token ask(String user) {
        String token = given().contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "grant_type", "password",
                        "client_id", "scripts",
                        "client_secret", "scripts",
                        "username", user,
                        "password", user,
                        "scope", "openid"))
                .post(LocalStackResource.keycloakRealm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return new Token(token, System.nanoTime());
    }

    /** A page as a member of staff sees it. */
    static String page(String user, String path) {
        return as(user).accept(ContentType.HTML)
                .header("Accept-Language", "fr")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
