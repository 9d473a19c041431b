package fr.attesta.casework.folder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.scheduling.AuditState;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.deadline.DeadlineState;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.journal.JournalLine;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theNearestDayAheadComesFirstAndOneThatHasPassedIsLate() {
        Timeline timeline = Timeline.of(
                List.of(),
                List.of(
                        deadline(TODAY.plusDays(9), DeadlineState.RUNNING),
                        deadline(TODAY.minusDays(1), DeadlineState.RUNNING)),
                List.of(audit(AuditState.PLANNED, TODAY.plusDays(3))),
                TODAY);

        assertThat(timeline.ahead())
                .extracting(Timeline.Ahead::on)
                .containsExactly(TODAY.minusDays(1), TODAY.plusDays(3), TODAY.plusDays(9));
        assertThat(timeline.ahead()).extracting(Timeline.Ahead::late).containsExactly(true, false, false);
    }

    @Test
    void whatIsOverOrHasNoDayDoesNotLieAhead() {
        Timeline timeline = Timeline.of(
                List.of(),
                List.of(deadline(TODAY.plusDays(9), DeadlineState.MET)),
                List.of(audit(AuditState.HELD, TODAY.minusDays(3)), audit(AuditState.ASSIGNED, null)),
                TODAY);

        assertThat(timeline.empty()).isTrue();
    }

    @Test
    void aDayTellsItsTurnsInTheirOrderAndLeavesTheWorkAroundThemOut() {
        Timeline timeline = Timeline.of(
                List.of(
                        line("quote.sent", "2026-11-22T10:00:00Z", "process:quote.send-quote"),
                        line("mail.planned", "2026-11-22T09:59:00Z", "system"),
                        line("task.completed", "2026-11-22T09:58:00Z", "administrator"),
                        line("quote.reviewed", "2026-11-22T09:57:00Z", "administrator"),
                        // one hour before midnight in London is the next day in Paris
                        line("application.received", "2026-11-20T23:30:00Z", "client:1")),
                List.of(),
                List.of(),
                TODAY);

        assertThat(timeline.past())
                .extracting(Timeline.Day::on)
                .containsExactly(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 21));
        assertThat(timeline.past().getFirst().turns())
                .extracting(Timeline.Turn::key)
                .containsExactly("journal_quote_reviewed", "journal_quote_sent");
        assertThat(timeline.past().getFirst().turns().getLast().automatic()).isTrue();
        assertThat(timeline.past().getFirst().turns().getFirst().automatic()).isFalse();
        assertThat(timeline.past().getLast().turns().getFirst().byClient()).isTrue();
    }

    @Test
    void peopleAreToldByTheirNamesAndStepsAreNot() {
        Timeline timeline = Timeline.of(
                        List.of(
                                line("quote.sent", "2026-11-22T10:00:00Z", "process:quote.send-quote"),
                                line("quote.reviewed", "2026-11-22T09:57:00Z", "administrator")),
                        List.of(),
                        List.of(),
                        TODAY)
                .named(name -> name.toUpperCase(Locale.ROOT));

        assertThat(timeline.past().getFirst().turns())
                .extracting(Timeline.Turn::actor)
                .containsExactly("ADMINISTRATOR", "process:quote.send-quote");
    }

    @Test
    void theNextDateIsTheFirstThatRunsAndCountsTheDays() {
        List<DeadlineView> dates = List.of(
                deadline(TODAY.minusDays(8), DeadlineState.MET),
                deadline(TODAY.minusDays(2), DeadlineState.RUNNING),
                deadline(TODAY.plusDays(5), DeadlineState.RUNNING));

        CaseHeader.NextDate next = CaseHeader.next(dates, TODAY).orElseThrow();
        assertThat(next.late()).isTrue();
        assertThat(next.daysLate()).isEqualTo(2);
        assertThat(CaseHeader.next(dates.subList(2, 3), TODAY).orElseThrow().daysLeft())
                .isEqualTo(5);
        assertThat(CaseHeader.next(dates.subList(0, 1), TODAY)).isEmpty();
    }

    private static JournalLine line(String code, String at, String actor) {
        return new JournalLine(1, Instant.parse(at), actor, null, code, Map.of(), "");
    }

    private static AuditView audit(AuditState state, @Nullable LocalDate startsOn) {
        return new AuditView(
                new UUID(0, 1), new UUID(0, 2), AuditType.INITIAL, new HalfDays(2), "auditor1", null, state, startsOn);
    }

    private static DeadlineView deadline(LocalDate due, DeadlineState state) {
        return new DeadlineView(
                new UUID(0, due.toEpochDay()),
                null,
                "R3_1_PROPOSE_DATE",
                due.minusDays(30),
                null,
                due,
                state,
                state == DeadlineState.RUNNING ? null : due,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
