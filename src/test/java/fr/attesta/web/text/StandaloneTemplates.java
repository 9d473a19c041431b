package fr.attesta.web.text;

import fr.attesta.document.pdf.QrCode;
import fr.attesta.web.Assets;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application's templates with its real texts and formats, without the container. */
public final class StandaloneTemplates {

    public static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private StandaloneTemplates() {}

    public static Engine engine() {
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addNamespaceResolver(new MessageNamespace(new Messages(true)))
                .addNamespaceResolver(functions("assets", Assets.class))
                .addNamespaceResolver(functions("qr", QrCode.class))
                .addNamespaceResolver(concatenation())
                .addValueResolver(formats())
                .addResultMapper(new io.quarkus.qute.HtmlEscaper(List.of("text/html")))
                .strictRendering(true)
                .addLocator(StandaloneTemplates::locate);
        try (Stream<Path> tags = Files.list(TEMPLATES.resolve("tags"))) {
            tags.map(tag -> tag.getFileName().toString().replace(".html", ""))
                    .forEach(tag ->
                            builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag + ".html")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builder.build();
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String id) {
        Path file = TEMPLATES.resolve(id);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                try {
                    return Files.newBufferedReader(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType("text/html"));
            }
        });
    }

    private static ValueResolver formats() {
        return ValueResolver.builder()
                .appliesTo(
                        context -> context.getBase() != null && format(context).isPresent())
                .resolveSync(context -> {
                    Method method = format(context).orElseThrow();
                    List<Object> arguments = new ArrayList<>(List.of(context.getBase()));
                    Stream.of(method.getParameters())
                            .filter(parameter -> parameter.isAnnotationPresent(TemplateAttribute.class))
                            .forEach(parameter -> arguments.add(context.getAttribute("locale")));
                    return call(method, arguments.toArray());
                })
                .build();
    }

    private static Optional<Method> format(EvalContext context) {
        return Stream.of(TemplateFormats.class.getMethods())
                .filter(method -> method.getName().equals(context.getName()))
                .filter(method -> method.getParameterTypes()[0].isInstance(context.getBase()))
                .findFirst();
    }

    /** The one string function that our templates use; the container brings its own. */
    private static NamespaceResolver concatenation() {
        return NamespaceResolver.builder("str")
                .resolve(context -> context.getParams().stream()
                        .map(parameter -> context.evaluate(parameter)
                                .toCompletableFuture()
                                .join())
                        .map(Object::toString)
                        .collect(Collectors.joining()))
                .build();
    }

    private static NamespaceResolver functions(String namespace, Class<?> type) {
        return NamespaceResolver.builder(namespace)
                .resolve(context -> {
                    Object[] arguments = context.getParams().stream()
                            .map(parameter -> context.evaluate(parameter)
                                    .toCompletableFuture()
                                    .join())
                            .toArray();
                    Method found = Stream.of(type.getMethods())
                            .filter(method -> method.getName().equals(context.getName()))
                            .findFirst()
                            .orElseThrow();
                    return call(found, arguments);
                })
                .build();
    }

    private static Object call(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
