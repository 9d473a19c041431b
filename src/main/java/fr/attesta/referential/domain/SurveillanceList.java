package fr.attesta.referential.domain;

import fr.attesta.referential.domain.Indicator.Answer;
import fr.attesta.shared.Confidence;
import java.util.List;
import java.util.Set;

/** The indicators that a surveillance audit examines at least, each with its reason (audit order, art. 2 as amended). */
public final class SurveillanceList {

    private static final String ARTICLE = "Arrêté du 6 juin 2019 (audit), art. 2";

    /**
     * What the last audit left behind.
     *
     * @param findings numbers of the indicators that had a finding; a number keeps its meaning in a later version
     * @param light whether it was a light audit (art. 10)
     * @param newEntrant whether the organisation was audited as a new entrant, in any category
     */
    public record LastAudit(Set<Integer> findings, boolean light, boolean newEntrant) {

        public LastAudit {
            findings = Set.copyOf(findings);
        }
    }

    private SurveillanceList() {}

    /** Every indicator of the version in force on the date of the surveillance, examined or not. */
    public static List<IndicatorApplicability> of(Standard standard, ActivityProfile profile, LastAudit last) {
        return Applicability.of(standard, profile, AuditScope.ordinary(AuditType.SURVEILLANCE)).stream()
                .map(applicability -> applicability.applicable()
                        ? decide(standard, applicability, last)
                        : notApplicable(applicability, last))
                .toList();
    }

    private static IndicatorApplicability decide(Standard standard, IndicatorApplicability base, LastAudit last) {
        Indicator indicator = standard.indicator(base.number());
        if (last.findings().contains(indicator.number())) {
            return base.because(true, "Constat au dernier audit", ARTICLE, Confidence.VERIFIED);
        }
        if (indicator.surveillance()) {
            return base.because(true, "Examiné à chaque surveillance", ARTICLE, Confidence.VERIFIED);
        }
        SeverityLock lock = SeverityLock.of(standard, indicator.number());
        if (!lock.minorAllowed()) {
            return base.because(
                    true, "Non-conformité majeure seule possible", ARTICLE + " ; " + lock.source(), lock.confidence());
        }
        if (last.newEntrant()) {
            return base.because(true, "Audité comme nouvel entrant au dernier audit", ARTICLE, Confidence.VERIFIED);
        }
        if (last.light() && indicator.light() != Answer.YES) {
            return base.because(true, "Non examiné lors de l’audit initial aménagé", ARTICLE, Confidence.VERIFIED);
        }
        String reason =
                "Non exigé à cette surveillance : aucun constat au dernier audit et non-conformité mineure possible";
        return base.because(false, reason, ARTICLE, Confidence.VERIFIED);
    }

    private static IndicatorApplicability notApplicable(IndicatorApplicability base, LastAudit last) {
        if (!last.findings().contains(base.number())) {
            return base;
        }
        String reason = base.reason() + " (constat au dernier audit : à clore ou à justifier)";
        return base.because(false, reason, base.source(), base.confidence());
    }
}
