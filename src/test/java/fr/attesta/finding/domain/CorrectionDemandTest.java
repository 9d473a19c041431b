package fr.attesta.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.finding.domain.CorrectionDemand.Line;
import fr.attesta.referential.domain.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorrectionDemandTest {

    private static final Line OPEN_MAJOR = new Line("NC-9", Severity.MAJOR, false);

    @Test
    void eachOpenMajorMustBeCorrected() {
        assertThat(CorrectionDemand.of(List.of(OPEN_MAJOR, minor(1, false)))).containsExactly(OPEN_MAJOR);
    }

    @Test
    void aLiftedMajorDemandsNothing() {
        assertThat(CorrectionDemand.of(List.of(new Line("NC-9", Severity.MAJOR, true))))
                .isEmpty();
    }

    @Test
    void fourOpenMinorsDemandNoCorrectionBeforeTheDecision() {
        assertThat(CorrectionDemand.of(minors(4))).isEmpty();
    }

    @Test
    void fiveOpenMinorsAreAllDemanded() {
        assertThat(CorrectionDemand.of(minors(5))).hasSize(5);
    }

    @Test
    void aMinorLiftedInTimeDoesNotCountAmongTheFive() {
        List<Line> findings =
                Stream.concat(minors(4).stream(), Stream.of(minor(5, true))).toList();
        assertThat(CorrectionDemand.of(findings)).isEmpty();
    }

    private static List<Line> minors(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> minor(number, false))
                .toList();
    }

    private static Line minor(int number, boolean lifted) {
        return new Line("NC-" + number, Severity.MINOR, lifted);
    }
}
