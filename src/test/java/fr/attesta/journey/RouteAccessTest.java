package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every route of the sources, called on the running application by somebody without an account. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Routes without an account")
class RouteAccessTest {

    private static final Set<String> OPEN = Set.of(
            "GET /",
            "POST /language",
            "POST /api/estimates",
            "GET /estimate",
            "GET /apply",
            "POST /apply",
            "GET /apply/{token}",
            "GET /apply/{token}/{step}",
            "POST /apply/{token}/{step}",
            "POST /apply/{token}/pieces",
            "POST /apply/{token}/check",
            "GET /apply/{token}/later",
            "POST /apply/{token}/later",
            "GET /verify",
            "GET /verify/{number}",
            "GET /api/certificates/{number}",
            "GET /api/links/{token}",
            "POST /api/links/{token}",
            "GET /p/{token}",
            "POST /p/{token}",
            "GET /p/{token}/documents/{id}",
            "GET /p/{token}/reduction",
            "POST /p/{token}/reduction",
            "POST /p/{token}/reduction/confirm",
            "GET /api/links/{token}/reduction",
            "POST /api/links/{token}/reduction",
            "GET /calendar/{token}.ics");

    @Test
    @DisplayName(
            "only the landing page, the language, estimates, the application form, links, calendars and certificates"
                    + " are open to everybody")
    void openRoutesAreTheKnownOnes() {
        Set<String> open = Routes.all()
                .filter(Routes.Route::open)
                .map(Routes.Route::toString)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @TestFactory
    Stream<DynamicTest> closedRouteLetsNobodyIn() {
        return Routes.all()
                .filter(route -> !route.open())
                .map(route -> DynamicTest.dynamicTest(
                        route + " asks who is there",
                        () -> assertThat(call(route)).isIn(302, 401)));
    }

    @TestFactory
    Stream<DynamicTest> openRouteIsServed() {
        return Routes.all()
                .filter(route -> route.open() && route.verb().equals("GET"))
                .map(route -> DynamicTest.dynamicTest(
                        route + " is not asked for an account",
                        () -> assertThat(call(route)).isNotIn(302, 401, 403, 405, 500)));
    }

    @Test
    @DisplayName("the description of the API names every API route")
    void describedRoutesAreTheRealOnes() {
        String described = RestAssured.given()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(Routes.all().map(Routes.Route::path).filter(path -> path.startsWith("/api/")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(described).contains(path + ":"));
    }

    private static int call(Routes.Route route) {
        String path = route.path().replaceAll("\\{[^}]*}", "0190aaaa-0000-7000-8000-000000000000");
        RequestSpecification request =
                RestAssured.given().redirects().follow(false).accept("*/*");
        if (!route.verb().equals("GET")) {
            request.contentType(route.consumes());
            if (route.consumes().startsWith("multipart/")) {
                request.multiPart("file", "");
            } else {
                request.body(route.consumes().contains("json") ? "{}" : "");
            }
        }
        return request.request(route.verb(), path).statusCode();
    }
}
