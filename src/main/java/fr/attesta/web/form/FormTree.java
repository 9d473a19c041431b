package fr.attesta.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Field names such as {@code findings[0].indicator} as a tree; empty values are left out. */
final class FormTree {

    /** More rows than any form of ours has; a made-up index must not fill the memory. */
    private static final int MOST_ROWS = 500;

    private static final int DEEPEST = 8;
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[([0-9]{1,3})]");

    private FormTree() {}

    static ObjectNode of(Map<String, List<String>> fields) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (Entry<String, List<String>> field : new TreeMap<>(fields).entrySet()) {
            List<String> values = field.getValue().stream()
                    .map(value -> value.replace("\r\n", "\n").strip())
                    .filter(value -> !value.isEmpty())
                    .toList();
            List<String> steps = steps(field.getKey());
            if (!values.isEmpty() && !steps.isEmpty()) {
                put(root, steps, values);
            }
        }
        return root;
    }

    /** Takes out what stands at this path; false when nothing does. */
    static boolean remove(ObjectNode root, String path) {
        return remove(root, steps(path));
    }

    private static boolean remove(ObjectNode root, List<String> steps) {
        if (steps.isEmpty()) {
            return false;
        }
        JsonNode parent = root;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = child(parent, step);
        }
        String last = steps.getLast();
        if (parent instanceof ObjectNode object) {
            return object.remove(last) != null;
        }
        if (parent instanceof ArrayNode array && isIndex(last) && Integer.parseInt(last) < array.size()) {
            array.setNull(Integer.parseInt(last));
            return true;
        }
        // a list of one value is plain text in the tree
        return parent.isValueNode() && remove(root, steps.subList(0, steps.size() - 1));
    }

    private static List<String> steps(String name) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(name);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            steps.add(Stream.of(1, 2)
                    .map(matcher::group)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
            end = matcher.end();
        }
        return end == name.length() && steps.size() <= DEEPEST ? steps : List.of();
    }

    private static void put(ObjectNode root, List<String> steps, List<String> values) {
        JsonNode node = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            node = descend(node, steps.get(i), isIndex(steps.get(i + 1)));
        }
        String last = steps.getLast();
        JsonNode value = value(values);
        if (node instanceof ArrayNode array) {
            if (fits(array, last)) {
                array.set(Integer.parseInt(last), value);
            }
        } else if (node instanceof ObjectNode object) {
            object.set(last, value);
        }
    }

    private static JsonNode descend(JsonNode node, String step, boolean toList) {
        JsonNode existing = child(node, step);
        if (existing.isContainerNode()) {
            return existing;
        }
        JsonNode created = toList ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
        if (node instanceof ObjectNode object) {
            object.set(step, created);
        } else if (node instanceof ArrayNode array && fits(array, step)) {
            array.set(Integer.parseInt(step), created);
        } else {
            return MissingNode.getInstance();
        }
        return created;
    }

    private static JsonNode child(JsonNode node, String step) {
        return node.isArray() && isIndex(step) ? node.path(Integer.parseInt(step)) : node.path(step);
    }

    private static boolean fits(ArrayNode array, String step) {
        if (!isIndex(step) || Integer.parseInt(step) >= MOST_ROWS) {
            return false;
        }
        while (array.size() <= Integer.parseInt(step)) {
            array.addNull();
        }
        return true;
    }

    private static boolean isIndex(String step) {
        return step.matches("[0-9]{1,3}");
    }

    private static JsonNode value(List<String> values) {
        if (values.size() == 1) {
            return JsonNodeFactory.instance.textNode(values.getFirst());
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(list::add);
        return list;
    }
}
