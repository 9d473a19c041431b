package fr.attesta.casework.accreditation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.casework.accreditation.domain.ExpectedPiece.Unit;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Validity ALWAYS = new Validity(LocalDate.of(2019, 1, 1), null);
    private static final ExpectedPiece REVIEW = piece("APPLICATION_REVIEW", "7.3", Unit.CASE, Milestone.CONTRACTED);
    private static final ExpectedPiece PLAN = piece("AUDIT_PLAN", "7.4", Unit.AUDIT, Milestone.HELD);
    private static final ExpectedPiece DECISION = piece("DECISION", "7.6", Unit.AUDIT, Milestone.REVIEWED);
    private static final List<ExpectedPiece> PIECES = List.of(REVIEW, PLAN, DECISION);
    private static final List<Proof> PROVEN = List.of(Proof.recorded(DAY, "reviewer"));

    @Test
    void aPieceIsMissingOnceItsStepHasBeenPassed() {
        Completeness passed = Completeness.of(PIECES, List.of(file(Set.of(Milestone.CONTRACTED), Map.of())), DAY);

        assertThat(passed.missing()).extracting(Completeness.Line::piece).containsExactly(REVIEW);
        assertThat(passed.score()).isZero();
    }

    @Test
    void nothingIsMissingBefore() {
        Completeness before = Completeness.of(PIECES, List.of(file(Set.of(Milestone.CHECKED), Map.of())), DAY);

        assertThat(before.missing()).isEmpty();
        assertThat(before.score()).isEqualTo(100);
        assertThat(before.lines()).isEmpty();
    }

    @Test
    void whatIsThereEarlyIsShownAndCountsForNothing() {
        Completeness early = Completeness.of(
                PIECES,
                List.of(
                        file(Set.of(Milestone.CHECKED), Map.of("APPLICATION_REVIEW", PROVEN)),
                        audit(Set.of(Milestone.HELD), Map.of())),
                DAY);

        assertThat(early.lines()).extracting(Completeness.Line::present).containsExactly(true, false);
        assertThat(early.found()).isZero();
        assertThat(early.expected()).isOne();
        assertThat(early.score()).isZero();
    }

    @Test
    void eachAuditAnswersForItself() {
        Completeness two = Completeness.of(
                PIECES,
                List.of(
                        file(Set.of(), Map.of()),
                        audit(Set.of(Milestone.HELD), Map.of("AUDIT_PLAN", PROVEN)),
                        audit(Set.of(Milestone.HELD), Map.of())),
                DAY);

        assertThat(two.of("7.4")).extracting(Completeness.Line::missing).containsExactly(false, true);
        assertThat(two.score()).isEqualTo(50);
    }

    @Test
    void thePiecesOfAnAuditAreNotThoseOfTheCase() {
        Completeness mixed =
                Completeness.of(PIECES, List.of(file(Set.of(Milestone.HELD), Map.of("AUDIT_PLAN", PROVEN))), DAY);

        assertThat(mixed.lines()).isEmpty();
    }

    @Test
    void onlyAFileWithoutAnyGapHasAHundred() {
        Map<String, List<Proof>> allButOne = Map.of("APPLICATION_REVIEW", PROVEN, "AUDIT_PLAN", PROVEN);
        Completeness almost = Completeness.of(
                PIECES,
                List.of(
                        file(Set.of(Milestone.CONTRACTED), allButOne),
                        audit(Set.of(Milestone.HELD, Milestone.REVIEWED), allButOne)),
                DAY);

        assertThat(almost.score()).isEqualTo(66);
        assertThat(almost.missing()).extracting(line -> line.piece().code()).containsExactly("DECISION");
        assertThat(almost.clauses()).containsExactly("7.3", "7.4", "7.6");
    }

    @Test
    void aRuleOutsideItsTimeAsksForNothing() {
        ExpectedPiece former = new ExpectedPiece(
                "AUDIT_PLAN",
                "7.4",
                Unit.AUDIT,
                Milestone.HELD,
                new Validity(LocalDate.of(2019, 1, 1), DAY.minusDays(1)),
                "Test",
                Confidence.UNCONFIRMED);

        List<Subject> held = List.of(audit(Set.of(Milestone.HELD), Map.of()));
        assertThat(Completeness.of(List.of(former), held, DAY).missing()).isEmpty();
        assertThat(Completeness.of(List.of(former), held, DAY.minusDays(1)).missing())
                .hasSize(1);
    }

    private static ExpectedPiece piece(String code, String clause, Unit unit, Milestone since) {
        return new ExpectedPiece(code, clause, unit, since, ALWAYS, "Test", Confidence.UNCONFIRMED);
    }

    private static Subject file(Set<Milestone> reached, Map<String, List<Proof>> proofs) {
        return new Subject("accreditation_case", Unit.CASE, reached, proofs);
    }

    private static Subject audit(Set<Milestone> reached, Map<String, List<Proof>> proofs) {
        return new Subject("process_SURVEILLANCE", Unit.AUDIT, reached, proofs);
    }
}
