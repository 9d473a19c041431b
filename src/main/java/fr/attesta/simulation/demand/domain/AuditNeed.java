package fr.attesta.simulation.demand.domain;

import fr.attesta.simulation.domain.CaseRef;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An audit that has to be held between two days, both included.
 *
 * @param process the overview process that it belongs to
 * @param halfDays how long it takes
 */
public record AuditNeed(CaseRef file, String process, LocalDate earliest, LocalDate latest, int halfDays) {

    /** Key of the words for its process. */
    public String processKey() {
        return "process_" + process.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
