package fr.attesta.quote.domain;

import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Explained;
import fr.attesta.shared.TraceLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sample of sites of a multi-site organisation (audit order of 6 June 2019, art. 6): the rounded square root, 0.6 of it
 * at surveillance. The central function is audited in addition, every time.
 */
public final class SiteSampling {

    /**
     * The sites to draw from, the central function left out.
     *
     * @param neverAudited those of them that no audit has seen yet
     */
    public record Population<T extends Comparable<T>>(Set<T> sites, Set<T> neverAudited) {

        public Population {
            sites = Set.copyOf(sites);
            neverAudited = Set.copyOf(neverAudited);
            if (!sites.containsAll(neverAudited)) {
                throw new IllegalArgumentException("Expected never-audited sites among the sites but they are not");
            }
        }
    }

    /** The drawn sites in the order of the draw; the same population, count and seed give the same draw. */
    public record Draw<T>(List<T> sites, long seed) {

        public Draw {
            sites = List.copyOf(sites);
        }
    }

    private SiteSampling() {}

    /**
     * How many sites an audit visits beside the central function: a sample, or each of them when the organisation may not
     * be sampled.
     *
     * @param declared what the organisation declared of itself; null when nothing was, which leaves the sample unconfirmed
     */
    public static Explained<Integer> sitesToAudit(
            SamplingRule rule, int otherSites, @Nullable MultiSiteEligibility declared) {
        Explained<Integer> sample = count(rule, otherSites);
        if (otherSites == 0) {
            return sample;
        }
        List<TraceLine> trace = new ArrayList<>(MultiSiteEligibility.explain(declared));
        if (declared == null || declared.eligible()) {
            trace.addAll(sample.trace());
            return new Explained<>(sample.value(), trace);
        }
        trace.add(new TraceLine(
                "Pas d’échantillonnage : chaque site est audité, et la fonction centrale",
                sites(otherSites),
                "Arrêté du 6 juin 2019 (audit), art. 6 (déduit : l’échantillonnage suppose l’éligibilité)",
                Confidence.DERIVED));
        return new Explained<>(otherSites, trace);
    }

    /** How many sites to sample out of the sites other than the central function. */
    public static Explained<Integer> count(SamplingRule rule, int otherSites) {
        if (otherSites < 0) {
            throw new IllegalArgumentException("Expected sites of zero or more but it is " + otherSites);
        }
        if (otherSites == 0) {
            return new Explained<>(0, List.of());
        }
        int n = rule.countsCentral() ? otherSites + 1 : otherSites;
        int rounded = (int) Math.round(rule.factor().doubleValue() * Math.sqrt(n));
        int count = Math.min(otherSites, Math.max(1, rounded));
        String factor = rule.audit() == AuditType.SURVEILLANCE
                ? rule.factor().toPlainString().replace('.', ',') + " × "
                : "";
        TraceLine line = new TraceLine(
                "Échantillon : arrondi de " + factor + "√" + n + ", fonction centrale auditée en plus",
                sites(count),
                rule.source(),
                rule.confidence());
        return new Explained<>(count, List.of(line));
    }

    private static String sites(int count) {
        return count + (count > 1 ? " sites" : " site");
    }

    /** Draws sites at random; a surveillance includes at least one that was never audited, if there is one. */
    public static <T extends Comparable<T>> Draw<T> draw(
            AuditType audit, Population<T> population, int count, long seed) {
        if (count < 0 || count > population.sites().size()) {
            throw new IllegalArgumentException(
                    "Expected a count from 0 to " + population.sites().size() + " but it is " + count);
        }
        List<T> shuffled = shuffled(population.sites(), seed);
        List<T> drawn = new ArrayList<>(shuffled.subList(0, count));
        boolean lacksNewSite = Collections.disjoint(drawn, population.neverAudited());
        if (audit == AuditType.SURVEILLANCE && lacksNewSite && count > 0) {
            shuffled.stream()
                    .filter(population.neverAudited()::contains)
                    .findFirst()
                    .ifPresent(site -> drawn.set(count - 1, site));
        }
        return new Draw<>(drawn, seed);
    }

    private static <T extends Comparable<T>> List<T> shuffled(Set<T> sites, long seed) {
        // sorted first and shuffled by hand with the generator that Java specifies: the draw outlives the version of
        // Java
        List<T> list = new ArrayList<>(new TreeSet<>(sites));
        Random random = new Random(seed);
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
        return list;
    }
}
