package fr.attesta.quote;

import fr.attesta.document.pdf.Entry;
import fr.attesta.document.pdf.Party;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.shared.Euro;
import fr.attesta.shared.TraceLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a printed quote shows.
 *
 * @param version 1, or more after a revision
 * @param facts what is to be audited: type, categories, duration, sites, place
 * @param price its totals, the option left out
 * @param option what may be ordered in addition
 * @param conditions one paragraph each
 * @param sites the drawn ones, which the seed draws again
 * @param trace how the duration and the sampled sites were found, in the annex
 */
public record QuoteSheet(
        String number,
        int version,
        LocalDate date,
        LocalDate validUntil,
        Party body,
        Party client,
        List<Entry> facts,
        List<Line> lines,
        PriceCalculation price,
        @Nullable Option option,
        List<String> conditions,
        List<String> sites,
        long seed,
        List<TraceLine> trace) {

    public QuoteSheet {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        sites = List.copyOf(sites);
        conditions = List.copyOf(conditions);
        trace = List.copyOf(trace);
    }

    /** A line of the price in the language of the document. */
    public record Line(String label, int quantity, Euro unitPrice, Euro amount) {}

    /** The pre-audit, with what everything costs if it is ordered. */
    public record Option(Line line, Euro totalExclTax, Euro totalInclTax) {}
}
