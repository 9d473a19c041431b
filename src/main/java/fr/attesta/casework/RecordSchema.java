package fr.attesta.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of a payload record: its components, their types, which are necessary and how long they may be. */
final class RecordSchema {

    private static final Map<Class<?>, String> FORMATS = Map.of(
            LocalDate.class, "date",
            LocalDateTime.class, "local-date-time",
            LocalTime.class, "local-time");

    private RecordSchema() {}

    static Schema of(Class<?> type) {
        Schema schema = OASFactory.createSchema().addType(SchemaType.OBJECT).additionalPropertiesBoolean(false);
        for (RecordComponent component : type.getRecordComponents()) {
            schema.addProperty(component.getName(), sized(component, of(component.getGenericType())));
            if (necessary(component)) {
                schema.addRequired(component.getName());
            }
        }
        return schema;
    }

    private static Schema of(Type type) {
        if (type instanceof ParameterizedType list && Collection.class.isAssignableFrom((Class<?>) list.getRawType())) {
            return OASFactory.createSchema().addType(SchemaType.ARRAY).items(of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            List<Object> names = Arrays.stream(plain.getEnumConstants())
                    .map(constant -> (Object) constant.toString())
                    .toList();
            return OASFactory.createSchema().addType(SchemaType.STRING).enumeration(names);
        }
        if (plain == Boolean.class || plain == boolean.class) {
            return OASFactory.createSchema().addType(SchemaType.BOOLEAN);
        }
        if (plain == Integer.class || plain == int.class || plain == Long.class || plain == long.class) {
            return OASFactory.createSchema().addType(SchemaType.INTEGER);
        }
        if (plain == BigDecimal.class) {
            return OASFactory.createSchema().addType(SchemaType.NUMBER);
        }
        if (plain.isRecord() && !writtenAsText(plain)) {
            return of(plain);
        }
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
        return FORMATS.containsKey(plain) ? text.format(FORMATS.get(plain)) : text;
    }

    /** SIREN, SIRET and the like: records of one text. */
    private static boolean writtenAsText(Class<?> plain) {
        RecordComponent[] components = plain.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class && plain.getEnclosingClass() == null;
    }

    private static boolean necessary(RecordComponent component) {
        return List.of(NotNull.class, NotBlank.class, NotEmpty.class).stream()
                .anyMatch(constraint -> component.getAccessor().isAnnotationPresent(constraint));
    }

    private static Schema sized(RecordComponent component, Schema schema) {
        Size size = component.getAccessor().getAnnotation(Size.class);
        if (size == null || size.max() == Integer.MAX_VALUE) {
            return schema;
        }
        boolean list = Objects.requireNonNullElse(schema.getType(), List.<SchemaType>of())
                .contains(SchemaType.ARRAY);
        return list ? schema.maxItems(size.max()) : schema.maxLength(size.max());
    }
}
