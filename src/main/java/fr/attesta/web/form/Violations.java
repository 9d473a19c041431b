package fr.attesta.web.form;

import fr.attesta.shared.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Bean Validation's findings as refusals. The code is {@code validation_<constraint>}, or the constraint's own
 * {@code message} when a record gives it one.
 */
public final class Violations {

    private Violations() {}

    public static List<Refusal> refusals(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Violations::refusal)
                .sorted(Comparator.comparing((Refusal refusal) -> Objects.requireNonNullElse(refusal.field(), ""))
                        .thenComparing(Refusal::code))
                .toList();
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        String field = path(violation.getPropertyPath());
        return Refusal.invalid(
                field.isEmpty() ? null : field, code(violation), arguments(violation.getConstraintDescriptor()));
    }

    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (!template.startsWith("{")) {
            return template;
        }
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return "validation_" + constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** The bounds of the constraint, in a fixed order: min or value first, then max. */
    private static Object[] arguments(ConstraintDescriptor<?> constraint) {
        return Stream.of("min", "value", "integer", "max", "fraction")
                .map(name -> constraint.getAttributes().get(name))
                .filter(Objects::nonNull)
                .toArray();
    }

    /** Without the method and the name of the body parameter, which mean nothing to the caller. */
    private static String path(Path path) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        boolean ofMethod = !nodes.isEmpty() && nodes.getFirst().getKind() == ElementKind.METHOD;
        List<Path.Node> named = ofMethod ? nodes.subList(nodes.size() > 2 ? 2 : 1, nodes.size()) : nodes;
        StringBuilder text = new StringBuilder();
        for (Path.Node node : named) {
            if (node.isInIterable()) {
                Object position = node.getIndex() != null ? node.getIndex() : node.getKey();
                text.append('[').append(position == null ? "" : position).append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }
}
