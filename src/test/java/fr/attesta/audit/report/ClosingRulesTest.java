package fr.attesta.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.report.GridDrafts.Closing;
import fr.attesta.audit.report.GridDrafts.Draft;
import fr.attesta.shared.Refusal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosingRulesTest {

    private static final LocalDateTime OPENED = LocalDateTime.of(2026, 12, 10, 9, 0);
    private static final Draft DRAFT = new Draft(
            OPENED,
            List.of(GridEntry.conform(1), new GridEntry(4, IndicatorResult.MAJOR, "Aucune preuve", null, null, null)),
            List.of());

    @Test
    void closingWithEachFindingNotifiedAndBothSignaturesIsFine() {
        assertThat(codes(closing(List.of(4), "Paul Petit"), DRAFT)).isEmpty();
    }

    @Test
    void everyNonConformityIsNotifiedAndNothingElse() {
        assertThat(codes(closing(List.of(), "Paul Petit"), DRAFT)).containsExactly("audit.not_notified");
        assertThat(codes(closing(List.of(4, 1), "Paul Petit"), DRAFT))
                .containsExactly("audit.notified_without_finding");
    }

    @Test
    void bothSidesSign() {
        assertThat(codes(closing(List.of(4), null), DRAFT)).containsExactly("audit.client_signature_required");
        assertThat(codes(null, DRAFT))
                .containsExactly(
                        "audit.not_notified", "audit.auditor_signature_required", "audit.client_signature_required");
    }

    @Test
    void whatIsMissingInTheGridRefusesTheClosing() {
        Draft unfinished =
                new Draft(OPENED, DRAFT.lines(), List.of(Refusal.invalid("lines", "audit.lines_missing", 2, "5")));

        assertThat(codes(closing(List.of(4), "Paul Petit"), unfinished)).containsExactly("audit.lines_missing");
    }

    private static Closing closing(List<Integer> notified, @Nullable String client) {
        return new Closing(notified, "Léa Martin", "Auditrice", client, "Directeur");
    }

    private static List<String> codes(@Nullable Closing closing, Draft draft) {
        return ClosingRules.of(closing, draft).stream().map(Refusal::code).toList();
    }
}
