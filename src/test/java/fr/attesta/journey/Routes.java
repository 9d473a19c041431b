package fr.attesta.journey;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every route that the sources declare. */
public final class Routes {

    private Routes() {}

    /** @param open whether nobody asks who is there */
    public record Route(String verb, String path, boolean open, String consumes, String produces) {

        public boolean isPage() {
            return verb.equals("GET") && produces.startsWith("text/html");
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    public static Stream<Route> all() {
        List<JavaClass> resources = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.attesta").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .toList();
        return resources.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> verb(method).stream()
                        .map(verb -> new Route(verb, path(method), open(method), consumes(method), produces(method))));
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

    private static String produces(JavaMethod method) {
        return method.tryGetAnnotationOfType(Produces.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Produces.class))
                .map(produces -> produces.value()[0])
                .orElse("application/json");
    }
}
