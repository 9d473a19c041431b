package fr.attesta.audit.programme;

import fr.attesta.provider.Site;
import fr.attesta.quote.mandate.MandateView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where an audit takes place besides the central function (audit order, art. 6).
 *
 * @param known names of the organisation's sites, in its order
 * @param positions of the drawn ones that it still has
 * @param count how many are audited at least
 * @param drawn whether it was agreed which ones, and not only how many
 */
public record SitesToAudit(List<String> known, Set<Integer> positions, int count, boolean drawn) {

    public SitesToAudit {
        known = List.copyOf(known);
        positions = Set.copyOf(positions);
    }

    public static SitesToAudit of(List<Site> sites, MandateView mandate) {
        Set<String> sirets = mandate.drawn().sites().stream()
                .map(site -> site.siret().value())
                .collect(Collectors.toSet());
        return new SitesToAudit(
                sites.stream().map(Site::name).toList(),
                IntStream.range(0, sites.size())
                        .filter(position -> sirets.contains(sites.get(position).siret()))
                        .boxed()
                        .collect(Collectors.toSet()),
                Math.min(sites.size(), mandate.sampledSites()),
                !mandate.drawn().sites().isEmpty());
    }

    public boolean differsFrom(Set<Integer> chosen) {
        return drawn && !chosen.equals(positions);
    }

    public List<String> names(Set<Integer> chosen) {
        return chosen.stream().sorted().map(known::get).toList();
    }
}
