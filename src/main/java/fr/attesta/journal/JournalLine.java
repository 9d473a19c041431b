package fr.attesta.journal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A journal entry as people read it. */
public record JournalLine(
        int position,
        Instant at,
        String actor,
        @Nullable String onBehalfOf,
        String code,
        Map<String, String> details,
        String hash) {

    /** Key of its text. */
    public String key() {
        return "journal_" + code.replace('.', '_');
    }

    static JournalLine of(JournalEntry entry) {
        return new JournalLine(
                entry.position, entry.at, entry.actor, entry.onBehalfOf, entry.code, entry.details, entry.hash);
    }
}
