package fr.attesta.deadline.domain;

import static fr.attesta.deadline.domain.StepEffect.ESCALATION;
import static fr.attesta.deadline.domain.StepEffect.MESSAGE;
import static fr.attesta.deadline.domain.StepEffect.NOTICE;
import static fr.attesta.deadline.domain.StepEffect.REMINDER;
import static fr.attesta.deadline.domain.StepEffect.VERIFY;
import static fr.attesta.deadline.domain.Turn.ACTS;
import static fr.attesta.deadline.domain.Turn.EXPIRED;
import static fr.attesta.deadline.domain.Turn.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    private record Step(LocalDate firesOn, StepEffect effect, boolean last) implements Turn.Due {}

    @Test
    void theNewestActsForEachGroupOfPeople() {
        List<Step> due = List.of(at(-30, REMINDER), at(-15, REMINDER), at(-7, ESCALATION), at(-1, REMINDER));

        assertThat(turns(due, false, DUE.minusDays(1))).containsExactly(SUPERSEDED, SUPERSEDED, ACTS, ACTS);
    }

    @Test
    void aReminderOfADateThatIsOverExpires() {
        assertThat(turns(List.of(at(-1, REMINDER)), false, DUE)).containsExactly(ACTS);
        assertThat(turns(List.of(at(-1, REMINDER)), false, DUE.plusDays(1))).containsExactly(EXPIRED);
        assertThat(turns(List.of(at(3, REMINDER)), false, DUE.plusDays(3))).containsExactly(ACTS);
        assertThat(turns(List.of(at(-1, REMINDER)), true, DUE.minusDays(1))).containsExactly(EXPIRED);
    }

    @Test
    void whatEndsTheDeadlineLeavesNothingToRemindOf() {
        List<Step> due = List.of(at(0, REMINDER), new Step(DUE.plusDays(1), MESSAGE, true), at(1, ESCALATION));

        assertThat(turns(due, false, DUE.plusDays(1))).containsExactly(EXPIRED, ACTS, ACTS);
    }

    @Test
    void aNoticeIsAReminderThatNeedsNoProcess() {
        List<Step> due = List.of(at(-30, NOTICE), at(-7, NOTICE));

        assertThat(turns(due, false, DUE.minusDays(7))).containsExactly(SUPERSEDED, ACTS);
        assertThat(turns(List.of(at(-7, NOTICE), new Step(DUE.plusDays(1), VERIFY, true)), false, DUE.plusDays(1)))
                .containsExactly(EXPIRED, ACTS);
    }

    @Test
    void onlyAMailCanBeTooLate() {
        assertThat(at(-30, REMINDER).isTooLate(DUE.minusDays(30))).isTrue();
        assertThat(at(-30, REMINDER).isTooLate(DUE.minusDays(31))).isFalse();
        assertThat(at(-30, MESSAGE).isTooLate(DUE)).isFalse();
    }

    private static Step at(int days, StepEffect effect) {
        return new Step(DUE.plusDays(days), effect, false);
    }

    private static List<Turn> turns(List<Step> due, boolean closed, LocalDate today) {
        return Turn.of(due, DUE, closed, today).stream().map(Turn.Taken::turn).toList();
    }
}
