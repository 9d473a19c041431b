package fr.attesta.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditFixtures;
import fr.attesta.audit.report.MeetingRules.Agreed;
import fr.attesta.audit.report.MeetingRules.Held;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingRulesTest {

    private static final LocalDate DAY = AuditFixtures.DAY;

    @Test
    void auditAsPlannedNeedsNoReason() {
        assertThat(codes(held(9, 17, 2), 2)).isEmpty();
    }

    @Test
    void closingFollowsTheOpening() {
        assertThat(codes(held(17, 9, 2), 2)).containsExactly("audit.closing_before_opening");
    }

    @Test
    void oneAndAHalfDaysDoNotFitIntoOneCalendarDay() {
        assertThat(codes(held(8, 20, 3), 3)).containsExactly("audit.half_days_not_deliverable");
    }

    @Test
    void anotherDurationNeedsAReason() {
        assertThat(codes(held(9, 12, 1), 2)).containsExactly("audit.difference_reason_required");
        assertThat(codes(new Held(DAY.atTime(9, 0), DAY.atTime(12, 0), 1, null, "Effectif réduit"), 2))
                .isEmpty();
    }

    @Test
    void anotherDayNeedsAReason() {
        Held late = new Held(DAY.plusDays(1).atTime(9, 0), DAY.plusDays(1).atTime(17, 0), 2, null, null);

        assertThat(codes(late, 2)).containsExactly("audit.day_reason_required");
    }

    @Test
    void auditIsNeitherInTheFutureNorBeforeItsPlan() {
        Held future = new Held(DAY.plusDays(6).atTime(9, 0), DAY.plusDays(6).atTime(17, 0), 2, "Report", null);
        Held early = new Held(DAY.minusDays(9).atTime(9, 0), DAY.minusDays(9).atTime(17, 0), 2, "Avance", null);

        assertThat(codes(future, 2)).containsExactly("audit.held_in_future");
        assertThat(codes(early, 2)).containsExactly("audit.held_before_plan");
    }

    private static Held held(int from, int to, int halfDays) {
        return new Held(DAY.atTime(from, 0), DAY.atTime(to, 0), halfDays, null, null);
    }

    private static List<String> codes(Held held, int agreedHalfDays) {
        LocalDateTime now = DAY.plusDays(5).atTime(12, 0);
        Agreed agreed = new Agreed(List.of(DAY), agreedHalfDays, DAY.minusDays(8), now);
        return MeetingRules.of(held, agreed).stream().map(Refusal::code).toList();
    }
}
