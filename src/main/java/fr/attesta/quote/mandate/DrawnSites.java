package fr.attesta.quote.mandate;

import fr.attesta.shared.number.Siret;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sites drawn for an audit (audit order, art. 6); the same sites, count and seed give the same draw again.
 *
 * @param sites in the order of the draw
 */
public record DrawnSites(List<Site> sites, long seed) {

    /** A drawn site as it is written on the quote. */
    public record Site(Siret siret, String name, String city) {}

    /** Seeds are short enough to be read out and typed again. */
    public static final long SEEDS = 1_000_000_000;

    /** The sites of an organisation that has only one. */
    public static final DrawnSites NONE = new DrawnSites(List.of(), 0);

    public DrawnSites {
        sites = List.copyOf(sites);
    }

    /** As the journal keeps them. */
    public String sirets() {
        return sites.stream().map(site -> site.siret().value()).collect(Collectors.joining(", "));
    }
}
