package fr.attesta.deadline.step;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.domain.DeadlineClock;
import fr.attesta.deadline.domain.DeadlineClock.Due;
import fr.attesta.deadline.domain.StepEffect;
import fr.attesta.shared.table.RegulationTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The days of every shipped step for events of every day of twelve years: month ends, leap days, holidays and clock changes. */
class StepDaysPropertyTest {

    /** No weekend with its holidays is longer in France. */
    private static final int LONGEST_REST = 4;

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    private static final List<StepPlan> PLANS =
            RegulationTable.read("/regulation/deadline-steps.csv", row -> row.text("rule")).stream()
                    .distinct()
                    .flatMap(rule -> new StepPlans().of(rule).stream())
                    .toList();

    @Provide
    Arbitrary<StepPlan> plans() {
        return Arbitraries.of(PLANS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** The days on which calendars are hard. */
    @Provide
    Arbitrary<LocalDate> hardDays() {
        return Arbitraries.of(FIRST.datesUntil(LAST)
                .filter(day -> isMonthEnd(day) || isMonthEnd(day.minusDays(1)) || changesTheClock(day))
                .toList());
    }

    @Property
    boolean aMailFallsOnAWorkingDayNearItsDayAndNothingElseMoves(
            @ForAll("plans") StepPlan plan, @ForAll("days") LocalDate anchor) {
        return isRight(plan, anchor);
    }

    @Property
    boolean theSameHoldsAtMonthEndsOnLeapDaysAndWhenTheClockChanges(
            @ForAll("plans") StepPlan plan, @ForAll("hardDays") LocalDate anchor) {
        return isRight(plan, anchor);
    }

    @Property
    boolean noReminderOfADateComesAfterItsDayUnlessItsRowSaysSo(
            @ForAll("plans") StepPlan plan, @ForAll("hardDays") LocalDate anchor) {
        Due due = due(plan, anchor);
        return plan.effect() != StepEffect.REMINDER
                || plan.days() > 0
                || !plan.firesOn(due.due(), due.windowStart()).isAfter(due.due());
    }

    @Property
    boolean stepsOfARuleKeepTheirOrder(
            @ForAll("plans") StepPlan one, @ForAll("plans") StepPlan other, @ForAll("hardDays") LocalDate anchor) {
        boolean comparable = one.rule().equals(other.rule())
                && one.from() == other.from()
                && one.effect() == other.effect()
                && one.days() <= other.days();
        Due due = due(one, anchor);
        return !comparable
                || !one.firesOn(due.due(), due.windowStart()).isAfter(other.firesOn(due.due(), due.windowStart()));
    }

    private static boolean isRight(StepPlan plan, LocalDate anchor) {
        Due due = due(plan, anchor);
        LocalDate base = plan.from() == StepPlan.From.DUE ? due.due() : due.windowStart();
        LocalDate asWritten = Objects.requireNonNull(base).plusDays(plan.days());
        LocalDate day = plan.firesOn(due.due(), due.windowStart());
        return plan.effect().isMail()
                ? WorkingDays.isWorkingDay(day) && Math.abs(ChronoUnit.DAYS.between(asWritten, day)) <= LONGEST_REST
                : day.equals(asWritten);
    }

    private static Due due(StepPlan plan, LocalDate anchor) {
        return DeadlineClock.due(DeadlineTables.shipped().rule(plan.rule(), anchor), anchor);
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.plusDays(1).getDayOfMonth() == 1;
    }

    /** The last Sundays of March and October. */
    private static boolean changesTheClock(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                && (day.getMonthValue() == 3 || day.getMonthValue() == 10)
                && day.plusDays(7).getMonthValue() != day.getMonthValue();
    }
}
