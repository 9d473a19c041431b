package fr.attesta.journal;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, worth keeping for an assessor.
 *
 * @param caseId the case it belongs to; null for facts of the body itself
 * @param code stable code and message key, for example {@code quote.accepted}
 * @param details what changed, from what to what; sorted by name so that the hash is reproducible
 */
public record Fact(@Nullable UUID caseId, String code, Map<String, String> details) {

    public Fact {
        details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
    }

    public static Fact of(@Nullable UUID caseId, String code) {
        return new Fact(caseId, code, Map.of());
    }

    /** The same fact with one more detail; null values are left out. */
    public Fact with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new Fact(caseId, code, more);
    }
}
