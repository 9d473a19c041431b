package fr.attesta.audit;

import fr.attesta.document.pdf.Entry;
import fr.attesta.document.pdf.Party;
import java.time.LocalDate;
import java.util.List;

/** Everything a printed audit plan shows. */
public record PlanSheet(
        String number,
        LocalDate date,
        Party body,
        Party client,
        List<Entry> facts,
        List<Day> days,
        List<String> requests) {

    public PlanSheet {
        facts = List.copyOf(facts);
        days = List.copyOf(days);
        requests = List.copyOf(requests);
    }

    /** One day of the audit at one place. */
    public record Day(LocalDate date, String place, List<Slot> slots) {

        public Day {
            slots = List.copyOf(slots);
        }
    }

    /**
     * One item of a day.
     *
     * @param hours such as « 9 h 00 – 9 h 30 »
     */
    public record Slot(String hours, String subject, String participants) {}
}
