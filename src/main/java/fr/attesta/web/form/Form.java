package fr.attesta.web.form;

import fr.attesta.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form shows: the values as they were typed (or as they are now) and why they are refused. */
public record Form(Map<String, List<String>> values, List<Refusal> refusals) {

    public Form {
        values = Map.copyOf(values);
        refusals = List.copyOf(refusals);
    }

    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    /** With reasons that a use case gave after the input had been read. */
    public Form with(List<Refusal> more) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.addAll(more);
        return new Form(values, all);
    }

    /** The same form with a value of its own, for example a default. */
    public Form with(String name, Object value) {
        Map<String, List<String>> all = new java.util.HashMap<>(values);
        all.put(name, List.of(value.toString()));
        return new Form(all, refusals);
    }

    public String value(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public boolean has(String name, Object value) {
        return values.getOrDefault(name, List.of()).contains(value.toString());
    }

    /** Reasons that concern this field or something inside it. */
    public List<Refusal> problems(String name) {
        return refusals.stream()
                .filter(refusal -> concerns(refusal.field(), name))
                .toList();
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    private static boolean concerns(@Nullable String field, String name) {
        return Objects.equals(field, name) || (field != null && field.startsWith(name + "["));
    }
}
