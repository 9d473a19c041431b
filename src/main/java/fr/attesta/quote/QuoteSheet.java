package fr.attesta.quote;

import fr.attesta.document.pdf.Entry;
import fr.attesta.document.pdf.Party;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.shared.TraceLine;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a printed quote shows.
 *
 * @param facts what is to be audited: type, categories, duration, sites, place
 * @param conditions one paragraph each
 * @param trace how the duration and the sampled sites were found, in the annex
 */
public record QuoteSheet(
        String number,
        LocalDate date,
        LocalDate validUntil,
        Party body,
        Party client,
        List<Entry> facts,
        PriceCalculation price,
        List<String> conditions,
        List<TraceLine> trace) {

    public QuoteSheet {
        facts = List.copyOf(facts);
        conditions = List.copyOf(conditions);
        trace = List.copyOf(trace);
    }
}
