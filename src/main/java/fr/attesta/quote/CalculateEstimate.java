package fr.attesta.quote;

import fr.attesta.quote.EstimateView.IndicatorView;
import fr.attesta.quote.EstimateView.PlaceView;
import fr.attesta.quote.EstimateView.PriceView;
import fr.attesta.quote.EstimateView.StepView;
import fr.attesta.quote.domain.AuditDuration;
import fr.attesta.quote.domain.AuditPlace;
import fr.attesta.quote.domain.AuditPlace.Place;
import fr.attesta.quote.domain.AuditRequest;
import fr.attesta.quote.domain.DayPlan;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.quote.domain.SiteSampling;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.Applicability;
import fr.attesta.referential.domain.AuditScope;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.IndicatorApplicability;
import fr.attesta.referential.domain.Standard;
import fr.attesta.referential.domain.SurveillanceList;
import fr.attesta.referential.domain.SurveillanceList.LastAudit;
import fr.attesta.shared.Explained;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Answers what an audit takes and costs, from the regulation of the audit's date and the prices of the quote's. */
public final class CalculateEstimate {

    /** The middle of the window of 14 to 22 months: when the surveillance of the cycle is expected. */
    private static final int SURVEILLANCE_MONTH = 18;

    private final QuoteTables tables;
    private final EstimateRequest request;

    private CalculateEstimate(QuoteTables tables, EstimateRequest request) {
        this.tables = tables;
        this.request = request;
    }

    /** @throws RefusedException with everything that the regulation excludes */
    public static EstimateView of(QuoteTables tables, EstimateRequest request, LocalDate quoteDate) {
        RefusedException.throwIfAny(request.refusals());
        return new CalculateEstimate(tables, request).on(quoteDate);
    }

    private EstimateView on(LocalDate quoteDate) {
        Explained<Integer> sample = sample(request.auditType(), request.auditDate());
        AuditRequest audit = new AuditRequest(
                request.scope(),
                request.auditDate(),
                request.turnover(),
                request.categories(),
                sample.value(),
                0,
                request.wasNewEntrant());
        List<AuditDuration.Step> steps = AuditDuration.steps(tables.durations(), audit);
        HalfDays duration = AuditDuration.of(tables.durations(), audit).value();
        AuditPlace place = AuditPlace.of(request.auditType(), true, Set.of());
        Standard standard = RegulationFiles.standardOn(request.auditDate());
        return new EstimateView(
                duration.count(),
                // plain notation: ten days are 10 and not 1E+1
                new BigDecimal(duration.days().toPlainString()),
                DayPlan.of(duration).halfDaysPerDay(),
                sample.value(),
                standard.version(),
                indicators(standard),
                PlaceView.of(place),
                trace(sample, steps),
                PriceView.of(price(duration, place, quoteDate)));
    }

    private Explained<Integer> sample(AuditType type, LocalDate auditDate) {
        return SiteSampling.count(tables.samplingRule(type, auditDate), request.sites());
    }

    private List<IndicatorView> indicators(Standard standard) {
        return examined(standard).stream()
                .map(line ->
                        IndicatorView.of(line, standard.indicator(line.number()).title()))
                .toList();
    }

    private List<IndicatorApplicability> examined(Standard standard) {
        return request.auditType() == AuditType.SURVEILLANCE
                ? SurveillanceList.of(
                        standard,
                        request.profile(),
                        new LastAudit(request.findings(), request.wasLight(), request.wasNewEntrant()))
                : Applicability.of(standard, request.profile(), request.scope());
    }

    private static List<StepView> trace(Explained<Integer> sample, List<AuditDuration.Step> steps) {
        List<StepView> trace = new ArrayList<>();
        sample.trace().forEach(line -> trace.add(StepView.explaining(line)));
        steps.forEach(step -> trace.add(StepView.of(step)));
        return trace;
    }

    private PriceCalculation price(HalfDays duration, AuditPlace place, LocalDate quoteDate) {
        int onSiteDays = place.value() == Place.ON_SITE ? DayPlan.of(duration).calendarDays() : 0;
        return PriceCalculation.of(
                tables.prices(),
                quoteDate,
                new PriceCalculation.Request(
                        request.auditType(),
                        duration,
                        onSiteDays,
                        request.wantsPreAudit(),
                        expectedSurveillance(),
                        null));
    }

    private HalfDays expectedSurveillance() {
        LocalDate date = request.auditDate().plusMonths(SURVEILLANCE_MONTH);
        AuditRequest surveillance = new AuditRequest(
                AuditScope.ordinary(AuditType.SURVEILLANCE),
                date,
                request.turnover(),
                request.categories(),
                sample(AuditType.SURVEILLANCE, date).value(),
                0,
                !request.newEntrants().isEmpty());
        return AuditDuration.of(tables.durations(), surveillance).value();
    }
}
