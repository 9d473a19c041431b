package fr.attesta.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something cannot be done, as data: the edge turns it into a sentence in the reader's language.
 *
 * @param field path of the input that is at fault, for example {@code sites[2].siret}; null when it is no single one
 * @param code stable machine code and message key, for example {@code siren.checksum}
 * @param arguments values for the message, in the order of its placeholders
 */
public record Refusal(Kind kind, @Nullable String field, String code, List<Object> arguments) {

    /** What sort of refusal; the edge maps it to a status. */
    public enum Kind {
        /** The input breaks a rule (422). */
        INVALID,
        /** There is no such thing, or it is not for this person to know (404). */
        NOT_FOUND,
        /** This person may not do it (403). */
        FORBIDDEN,
        /** The state does not allow it now (409). */
        CONFLICT,
        /** It was possible once: the link has expired or was used (410). */
        GONE
    }

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal invalid(@Nullable String field, String code, Object... arguments) {
        return new Refusal(Kind.INVALID, field, code, List.of(arguments));
    }

    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(Kind.CONFLICT, null, code, List.of(arguments));
    }

    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, null, code, List.of(arguments));
    }

    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, null, code, List.of(arguments));
    }

    public static Refusal gone(String code, Object... arguments) {
        return new Refusal(Kind.GONE, null, code, List.of(arguments));
    }
}
