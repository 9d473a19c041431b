package fr.attesta.quote.mandate;

import fr.attesta.quote.BodyTables;
import fr.attesta.quote.application.ApplicantFacts;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.domain.AuditDuration;
import fr.attesta.quote.domain.AuditPlace;
import fr.attesta.quote.domain.AuditRequest;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.quote.domain.PriceCalculation.Discount;
import fr.attesta.quote.domain.SiteSampling;
import fr.attesta.referential.domain.AuditScope;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Explained;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.TraceLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies the rules to a case: duration, sites, place and price of its next audit. */
@ApplicationScoped
public class AuditCalculator {

    private static final int HALF_DAYS_PER_DAY = 2;

    private final ApplicantFacts applicants;
    private final Mandates mandates;
    private final BodyTables tables;
    private final Clock clock;

    AuditCalculator(ApplicantFacts applicants, Mandates mandates, BodyTables tables, Clock clock) {
        this.applicants = applicants;
        this.mandates = mandates;
        this.tables = tables;
        this.clock = clock;
    }

    public Computation compute(UUID caseId, UUID runId, AuditType type) {
        ApplicantFacts.Facts facts = applicants.ofRun(caseId, runId);
        LocalDate auditDate = expectedAuditDate(facts);
        Explained<Integer> sampled = sites(facts, type, auditDate);
        Explained<HalfDays> duration = duration(facts, scopeOf(facts, type), auditDate, sampled.value());
        List<TraceLine> trace = new ArrayList<>(sampled.trace());
        trace.addAll(duration.trace());
        AuditPlace place = AuditPlace.of(type, true, Set.of());
        trace.add(place.line());
        boolean preAudit = type == AuditType.INITIAL && facts.preAudit();
        return new Computation(
                type,
                new Explained<>(duration.value(), trace),
                sampled.value() + facts.addedSites().size(),
                place,
                preAudit,
                price(
                        caseId,
                        new Offer(type, duration.value(), place.value() == AuditPlace.Place.ON_SITE, preAudit, null)));
    }

    /**
     * Draws the sites to sample; a seed that was used before repeats its draw. A surveillance visits one site at least that
     * no audit of the case has seen, an extension every site that it adds.
     */
    @Transactional
    public DrawnSites draw(UUID caseId, UUID runId, Computation computed, long seed) {
        ApplicantFacts.Facts facts = applicants.ofRun(caseId, runId);
        Map<String, ApplicationForm.SiteForm> sites = facts.sites().stream()
                .collect(Collectors.toMap(site -> site.siret().value(), Function.identity()));
        Set<String> neverAudited = new HashSet<>(sites.keySet());
        neverAudited.removeAll(mandates.visitedSites(caseId));
        SiteSampling.Draw<String> draw = SiteSampling.draw(
                computed.auditType(),
                new SiteSampling.Population<>(sites.keySet(), neverAudited),
                computed.sampledSites() - facts.addedSites().size(),
                seed);
        return new DrawnSites(
                Stream.concat(draw.sites().stream().map(sites::get), facts.addedSites().stream())
                        .map(site -> new DrawnSites.Site(
                                site.siret(), site.name(), site.address().city()))
                        .toList(),
                draw.seed());
    }

    /** What is priced: a change of duration, the pre-audit or a discount is priced again. */
    public record Offer(
            AuditType type,
            HalfDays duration,
            boolean onSite,
            boolean preAudit,
            @Nullable Discount discount) {}

    public PriceCalculation price(UUID caseId, Offer offer) {
        int days = days(offer.duration());
        return PriceCalculation.of(
                tables.current().prices(),
                LocalDate.now(clock),
                new PriceCalculation.Request(
                        offer.type(),
                        offer.duration(),
                        offer.onSite() ? days : 0,
                        offer.preAudit(),
                        surveillanceDuration(caseId),
                        offer.discount()));
    }

    /** The price of an audit as it was agreed, by the price list of a day; for audits that have no quote. */
    public PriceCalculation priceOn(LocalDate day, MandateView mandate) {
        int days = days(mandate.halfDays());
        return PriceCalculation.of(
                tables.current().prices(),
                day,
                new PriceCalculation.Request(
                        mandate.auditType(),
                        mandate.halfDays(),
                        mandate.onSite() ? days : 0,
                        false,
                        HalfDays.ZERO,
                        null));
    }

    private static int days(HalfDays duration) {
        return (duration.count() + HALF_DAYS_PER_DAY - 1) / HALF_DAYS_PER_DAY;
    }

    private HalfDays surveillanceDuration(UUID caseId) {
        ApplicantFacts.Facts facts = applicants.latest(caseId);
        LocalDate date = expectedAuditDate(facts);
        int sampled = sites(facts, AuditType.SURVEILLANCE, date).value();
        return duration(facts, AuditScope.ordinary(AuditType.SURVEILLANCE), date, sampled)
                .value();
    }

    private Explained<Integer> sites(ApplicantFacts.Facts facts, AuditType type, LocalDate date) {
        if (facts.countedCategories().isEmpty()) {
            // only sites are added: nothing changed at the others
            return new Explained<>(0, List.of());
        }
        return SiteSampling.sitesToAudit(
                tables.current().samplingRule(type, date), facts.otherSites(), facts.multiSite());
    }

    private Explained<HalfDays> duration(ApplicantFacts.Facts facts, AuditScope scope, LocalDate date, int sampled) {
        boolean formerNewEntrant = scope.type() == AuditType.SURVEILLANCE
                && !facts.profile().newEntrantCategories().isEmpty();
        return AuditDuration.of(
                tables.current().durations(),
                new AuditRequest(
                        scope,
                        date,
                        facts.turnover(),
                        facts.countedCategories(),
                        sampled,
                        facts.addedSites().size(),
                        formerNewEntrant));
    }

    private static AuditScope scopeOf(ApplicantFacts.Facts facts, AuditType type) {
        return facts.light() && type == AuditType.INITIAL
                ? new AuditScope(type, AuditScope.Regime.LIGHT)
                : AuditScope.ordinary(type);
    }

    /** The rules of the day on which the audit will probably be held. */
    private LocalDate expectedAuditDate(ApplicantFacts.Facts facts) {
        LocalDate today = LocalDate.now(clock);
        LocalDate wished = facts.desiredPeriod().from();
        return wished.isBefore(today) ? today : wished;
    }
}
