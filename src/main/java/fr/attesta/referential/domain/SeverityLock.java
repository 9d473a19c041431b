package fr.attesta.referential.domain;

import fr.attesta.referential.domain.UnsettledRules.Assumption;
import fr.attesta.referential.domain.UnsettledRules.Question;
import fr.attesta.shared.Confidence;

/** The gravity that an indicator allows (audit order, art. 5; reading guide): some can only be major. */
public record SeverityLock(int indicator, boolean minorAllowed, String source, Confidence confidence) {

    private static final String ARTICLE = "Arrêté du 6 juin 2019 (audit), art. 5 ; ";

    /** @throws IllegalArgumentException if this version of the standard has no such indicator */
    public static SeverityLock of(Standard standard, int indicator) {
        Indicator row = standard.indicator(indicator);
        return switch (row.severity()) {
            case POSSIBLE -> new SeverityLock(indicator, true, ARTICLE + row.source(), row.confidence());
            case MAJOR_ONLY -> new SeverityLock(indicator, false, ARTICLE + row.source(), row.confidence());
            case UNKNOWN -> {
                Assumption assumption = standard.unsettled().answer(indicator, Question.MINOR_ALLOWED);
                yield new SeverityLock(indicator, assumption.answer(), assumption.source(), assumption.confidence());
            }
        };
    }

    public boolean allows(Severity severity) {
        return severity == Severity.MAJOR || minorAllowed;
    }
}
