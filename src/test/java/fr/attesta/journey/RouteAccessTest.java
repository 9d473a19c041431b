package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
            "GET /calendar/{token}.ics");

    private record Route(String verb, String path, boolean open, String consumes) {

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    @Test
    @DisplayName(
            "only the landing page, the language, estimates, the application form, links, calendars and certificates"
                    + " are open to everybody")
    void openRoutesAreTheKnownOnes() {
        Set<String> open =
                routes().filter(Route::open).map(Route::toString).collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @TestFactory
    Stream<DynamicTest> closedRouteLetsNobodyIn() {
        return routes().filter(route -> !route.open())
                .map(route -> DynamicTest.dynamicTest(
                        route + " asks who is there",
                        () -> assertThat(call(route)).isIn(302, 401)));
    }

    @TestFactory
    Stream<DynamicTest> openRouteIsServed() {
        return routes().filter(route -> route.open() && route.verb().equals("GET"))
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

        assertThat(routes().map(Route::path).filter(path -> path.startsWith("/api/")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(described).contains(path + ":"));
    }

    private static int call(Route route) {
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

    private static Stream<Route> routes() {
        List<JavaClass> resources = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.attesta").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .toList();
        return resources.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> verb(method).stream()
                        .map(verb -> new Route(verb, path(method), open(method), consumes(method))));
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(JavaMethod method) {
        String base = method.getOwner().getAnnotationOfType(Path.class).value();
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return Arrays.stream((base + "/" + own).split("/"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static boolean open(JavaMethod method) {
        boolean declaredHere = method.isAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
                || method.isAnnotatedWith(io.quarkus.security.Authenticated.class);
        return method.isAnnotatedWith(PermitAll.class)
                || (!declaredHere && method.getOwner().isAnnotatedWith(PermitAll.class));
    }

    private static String consumes(JavaMethod method) {
        return method.tryGetAnnotationOfType(Consumes.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Consumes.class))
                .map(consumes -> consumes.value()[0])
                .orElse("application/json");
    }
}
