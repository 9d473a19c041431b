package fr.attesta.web.form;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a JSON body, without the names of our classes. */
public final class JsonRefusals {

    private JsonRefusals() {}

    public static Refusal of(JacksonException exception) {
        if (!(exception instanceof JsonMappingException mapping)) {
            var location = exception.getLocation();
            return location == null
                    ? Refusal.invalid(null, "json_malformed", 1, 1)
                    : Refusal.invalid(null, "json_malformed", location.getLineNr(), location.getColumnNr());
        }
        @Nullable String field = path(mapping.getPath());
        return switch (mapping) {
            case RefusedValueException refused -> Refusal.invalid(field, refused.code());
            case UnrecognizedPropertyException unknown ->
                Refusal.invalid(field, "json_unknown_property", unknown.getPropertyName());
            case MismatchedInputException mismatched -> mismatch(field, mismatched);
            default -> Refusal.invalid(field, "json_value");
        };
    }

    private static Refusal mismatch(@Nullable String field, MismatchedInputException mismatched) {
        @Nullable Class<?> type = mismatched.getTargetType();
        if (type == null || field == null) {
            return Refusal.invalid(field, "json_body");
        }
        if (type.isEnum()) {
            return Refusal.invalid(field, "json_one_of", constants(type));
        }
        return Refusal.invalid(field, expectation(type, mismatched));
    }

    private static String expectation(Class<?> type, MismatchedInputException mismatched) {
        if (type == LocalDate.class) {
            return "json_date";
        }
        if (type == LocalDateTime.class || type == LocalTime.class || Temporal.class.isAssignableFrom(type)) {
            return "json_time";
        }
        if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
            return "json_number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "json_boolean";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "json_list";
        }
        if (type == String.class) {
            return "json_text";
        }
        return mismatched instanceof InvalidFormatException ? "json_value" : "json_object";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    /** As people write it: {@code sites[2].siret}; null for the body as a whole. */
    static @Nullable String path(List<Reference> references) {
        StringBuilder path = new StringBuilder();
        for (Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.isEmpty() ? null : path.toString();
    }
}
