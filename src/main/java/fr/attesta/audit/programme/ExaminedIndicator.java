package fr.attesta.audit.programme;

import fr.attesta.referential.domain.StandardVersion;
import java.util.List;

/**
 * One indicator of the standard as an audit meets it.
 *
 * @param examined whether this audit examines it
 * @param reason in French, why or why not
 * @param notes in French, how it is examined
 * @param minorAllowed whether a finding on it may be minor (art. 5)
 */
public record ExaminedIndicator(
        int number,
        int criterion,
        String criterionTitle,
        String title,
        boolean examined,
        String reason,
        List<String> notes,
        boolean minorAllowed,
        StandardVersion version) {

    public ExaminedIndicator {
        notes = List.copyOf(notes);
    }
}
