package fr.attesta.finding.domain;

import fr.attesta.referential.domain.Severity;
import java.util.List;

/**
 * Which findings must be corrected, with evidence, before any favourable decision (audit order of 6 June 2019, art. 5):
 * every major, and the minors as long as there are so many of them that together they count as one.
 */
public final class CorrectionDemand {

    private static final int MINORS_THAT_MAKE_A_MAJOR = 5;

    private CorrectionDemand() {}

    /** A finding as far as the rule depends on it. */
    public record Line(String number, Severity severity, boolean lifted) {}

    public static List<Line> of(List<Line> findings) {
        List<Line> open = findings.stream().filter(line -> !line.lifted()).toList();
        long minors =
                open.stream().filter(line -> line.severity() == Severity.MINOR).count();
        return open.stream()
                .filter(line -> line.severity() == Severity.MAJOR || minors >= MINORS_THAT_MAKE_A_MAJOR)
                .toList();
    }
}
