package fr.attesta.web.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.attesta.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the fields of an HTML form into a record, with all reasons when it cannot. */
@ApplicationScoped
public class FormBinder {

    private static final ObjectMapper MAPPER = JsonRules.forForms();

    /** One mistake is taken out per round; nobody reads more than this. */
    private static final int MOST_ROUNDS = 100;

    private final Validator validator;

    public FormBinder(Validator validator) {
        this.validator = validator;
    }

    /** Reads names such as {@code sites[0].siret}; empty text is absent, « 1 250,50 » is a number, « on » is true. */
    public <T> Bound<T> bind(Map<String, List<String>> fields, Class<T> type) {
        Map<String, List<String>> input = new LinkedHashMap<>(fields);
        ObjectNode tree = FormTree.of(input);
        List<Refusal> refusals = new ArrayList<>();
        @Nullable T value = read(tree, type, refusals);
        if (value != null) {
            Violations.refusals(validator.validate(value)).stream()
                    .filter(violation -> refusals.stream().noneMatch(refusal -> explains(refusal, violation)))
                    .toList()
                    .forEach(refusals::add);
        }
        return new Bound<>(value, new Form(input, refusals));
    }

    /** A form that shows an existing value. */
    public Form show(Object value) {
        Map<String, List<String>> fields = new HashMap<>();
        flatten("", MAPPER.valueToTree(value), fields);
        return new Form(fields, List.of());
    }

    /** A value that could not be read is absent for the validation too, which is no second mistake. */
    private static boolean explains(Refusal refusal, Refusal violation) {
        return Objects.equals(refusal.field(), violation.field())
                || (refusal.field() != null && refusal.field().startsWith(violation.field() + "["));
    }

    /** Takes out each value that its type refuses and reads again, so that one answer names them all. */
    private static <T> @Nullable T read(ObjectNode tree, Class<T> type, List<Refusal> refusals) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            try {
                return MAPPER.treeToValue(tree, type);
            } catch (JsonProcessingException exception) {
                Refusal refusal = JsonRefusals.of(exception);
                refusals.add(refusal);
                if (refusal.field() == null || !FormTree.remove(tree, refusal.field())) {
                    return null;
                }
            }
        }
        return null;
    }

    private static void flatten(String name, JsonNode node, Map<String, List<String>> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            name.isEmpty() ? entry.getKey() : name + "." + entry.getKey(), entry.getValue(), fields));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isValueNode()) {
                    fields.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(node.get(i).asText());
                } else {
                    flatten(name + "[" + i + "]", node.get(i), fields);
                }
            }
        } else if (!node.isNull()) {
            fields.put(name, List.of(node.asText()));
        }
    }
}
