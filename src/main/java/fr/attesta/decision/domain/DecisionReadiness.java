package fr.attesta.decision.domain;

import fr.attesta.referential.domain.Severity;
import fr.attesta.referential.domain.SeverityLock;
import fr.attesta.referential.domain.Standard;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether the open findings allow a certificate, its maintenance or its renewal (audit order of 6 June 2019, art. 5), with
 * every reason against it.
 */
public record DecisionReadiness(Outcome outcome, List<Reason> reasons) {

    /** As many minors open at the decision as make one major. */
    private static final int MINORS_THAT_MAKE_A_MAJOR = 5;

    private static final String ARTICLE = "Arrêté du 6 juin 2019 (audit), art. 5";

    /** Whether a favourable decision is possible. */
    public enum Outcome {
        GRANTABLE,
        BLOCKED
    }

    /** What stands in the way, in French. */
    public record Reason(String code, String text, String source, Confidence confidence) {}

    public DecisionReadiness {
        reasons = List.copyOf(reasons);
    }

    /**
     * Lists the reasons against a favourable decision.
     *
     * @param standard the version that the audit followed
     * @throws RefusedException if a finding names an indicator that the version lacks, or is minor where only a major is
     *     possible: such a finding cannot exist and is no reason
     */
    public static DecisionReadiness of(Standard standard, List<FindingFact> findings) {
        RefusedException.throwIfAny(refusals(standard, findings));
        List<Reason> reasons = new ArrayList<>();
        openMajors(findings, reasons);
        requalifiedMinors(findings, reasons);
        tooManyMinors(findings, reasons);
        return new DecisionReadiness(reasons.isEmpty() ? Outcome.GRANTABLE : Outcome.BLOCKED, reasons);
    }

    private static List<Refusal> refusals(Standard standard, List<FindingFact> findings) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            FindingFact finding = findings.get(i);
            if (standard.find(finding.indicator()).isEmpty()) {
                refusals.add(Refusal.invalid(
                        "findings[" + i + "].indicator",
                        "finding.indicator.unknown",
                        finding.indicator(),
                        standard.version().name()));
            } else if (finding.severity() == Severity.MINOR
                    && !SeverityLock.of(standard, finding.indicator()).minorAllowed()) {
                refusals.add(Refusal.invalid(
                        "findings[" + i + "].severity", "finding.severity.major-only", finding.indicator()));
            }
        }
        return refusals;
    }

    private static void openMajors(List<FindingFact> findings, List<Reason> reasons) {
        String indicators = indicators(findings, FindingFact::openMajor);
        if (!indicators.isEmpty()) {
            reasons.add(new Reason(
                    "OPEN_MAJOR",
                    "Non-conformité majeure non levée : indicateur " + indicators,
                    ARTICLE,
                    Confidence.VERIFIED));
        }
    }

    private static void requalifiedMinors(List<FindingFact> findings, List<Reason> reasons) {
        String indicators = indicators(findings, FindingFact::requalified);
        if (!indicators.isEmpty()) {
            reasons.add(new Reason(
                    "UNLIFTED_MINOR",
                    "Non-conformité mineure de l’audit précédent non levée, requalifiée en majeure : indicateur "
                            + indicators,
                    ARTICLE,
                    Confidence.VERIFIED));
        }
    }

    /** Counts minors open now: one lifted before the decision does not count, one requalified is no minor any more. */
    private static void tooManyMinors(List<FindingFact> findings, List<Reason> reasons) {
        long count = findings.stream().filter(FindingFact::openMinor).count();
        if (count >= MINORS_THAT_MAKE_A_MAJOR) {
            reasons.add(new Reason(
                    "FIVE_OPEN_MINORS",
                    count + " non-conformités mineures non levées au moment de la décision (cinq ou plus valent une"
                            + " majeure) : indicateur " + indicators(findings, FindingFact::openMinor),
                    ARTICLE + " (formulations divergentes selon les sources)",
                    Confidence.CONFLICTING));
        }
    }

    private static String indicators(List<FindingFact> findings, Predicate<FindingFact> condition) {
        return findings.stream()
                .filter(condition)
                .map(finding -> String.valueOf(finding.indicator()))
                .collect(Collectors.joining(", "));
    }
}
