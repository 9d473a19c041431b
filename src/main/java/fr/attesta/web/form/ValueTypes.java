package fr.attesta.web.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.attesta.shared.Euro;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.shared.number.Siret;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Our value types in JSON: identifiers as strings, euros as numbers with two decimals, half-days as a whole number. */
final class ValueTypes {

    private ValueTypes() {}

    /** Reads a type of ours from the text of a scalar; an IllegalArgumentException or ArithmeticException refuses it. */
    interface Reading<T> {
        T read(String text);
    }

    static SimpleModule module(boolean fromForm) {
        SimpleModule module = new SimpleModule("attesta-values");
        identifier(module, Siren.class, text -> new Siren(Decimals.withoutSpaces(text)), "siren.checksum");
        identifier(module, Siret.class, text -> new Siret(Decimals.withoutSpaces(text)), "siret.checksum");
        identifier(module, Nda.class, text -> new Nda(Decimals.withoutSpaces(text)), "nda.format");
        number(module, Euro.class, text -> new Euro(Decimals.parse(text, fromForm)), "euro.format");
        number(module, BigDecimal.class, text -> Decimals.parse(text, fromForm), "json_number");
        number(module, HalfDays.class, text -> new HalfDays(Decimals.whole(text)), "halfdays.format");
        module.addSerializer(writing(Euro.class, (euro, json) -> json.writeNumber(euro.amount())));
        module.addSerializer(writing(HalfDays.class, (duration, json) -> json.writeNumber(duration.count())));
        if (fromForm) {
            number(module, Integer.class, Decimals::whole, "json_number");
            module.addDeserializer(int.class, new ScalarDeserializer<>(int.class, Decimals::whole, "json_number", 0));
            number(module, Boolean.class, ValueTypes::checked, "json_boolean");
            // an unchecked box is simply not sent
            module.addDeserializer(
                    boolean.class, new ScalarDeserializer<>(boolean.class, ValueTypes::checked, "json_boolean", false));
        }
        return module;
    }

    private static boolean checked(String text) {
        return switch (text) {
            case "on", "true" -> true;
            case "off", "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static <T> void identifier(SimpleModule module, Class<T> type, Reading<T> reading, String code) {
        module.addDeserializer(type, new ScalarDeserializer<>(type, reading, code, null));
        module.addSerializer(writing(type, (value, json) -> json.writeString(value.toString())));
    }

    private static <T> void number(SimpleModule module, Class<T> type, Reading<T> reading, String code) {
        module.addDeserializer(type, new ScalarDeserializer<>(type, reading, code, null));
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private static <T> StdSerializer<T> writing(Class<T> type, Writing<T> writing) {
        return new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                writing.write(value, json);
            }
        };
    }

    private static final class ScalarDeserializer<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Reading<T> reading;
        private final String code;
        private final transient @Nullable T absent;

        ScalarDeserializer(Class<T> type, Reading<T> reading, String code, @Nullable T absent) {
            super(type);
            this.reading = reading;
            this.code = code;
            this.absent = absent;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                try {
                    return reading.read(parser.getText().strip());
                } catch (IllegalArgumentException | ArithmeticException refused) {
                    throw new RefusedValueException(parser, handledType(), code);
                }
            }
            throw new RefusedValueException(parser, handledType(), code);
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) {
            return absent;
        }
    }
}
