package fr.attesta.quote.mandate;

import fr.attesta.shared.number.Siret;
import java.util.List;

/**
 * The sites drawn for an audit (audit order, art. 6); the same sites, count and seed give the same draw again.
 *
 * @param sites in the order of the draw
 */
public record DrawnSites(List<Site> sites, long seed) {

    /** A drawn site as it is written on the quote. */
    public record Site(Siret siret, String name, String city) {}

    public DrawnSites {
        sites = List.copyOf(sites);
    }
}
