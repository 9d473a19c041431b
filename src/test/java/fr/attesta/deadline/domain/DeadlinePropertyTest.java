package fr.attesta.deadline.domain;

import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.domain.DeadlineClock.Due;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class DeadlinePropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    @Property
    boolean aLaterEventNeverHasAnEarlierDeadline(
            @ForAll @IntRange(max = 99) int rule, @ForAll @IntRange(max = 4000) int day) {
        LocalDate anchor = FIRST.plusDays(day);
        DeadlineRule same = rule(rule, anchor);
        return !DeadlineClock.due(same, anchor.plusDays(1))
                .due()
                .isBefore(DeadlineClock.due(same, anchor).due());
    }

    @Property
    boolean aWindowStartsBeforeItEnds(@ForAll @IntRange(max = 99) int rule, @ForAll @IntRange(max = 4000) int day) {
        LocalDate anchor = FIRST.plusDays(day);
        Due due = DeadlineClock.due(rule(rule, anchor), anchor);
        LocalDate start = due.windowStart();
        return start == null || start.isBefore(due.due());
    }

    @Property
    boolean theSurveillanceWindowIsTheFourteenthToTheTwentySecondMonth(@ForAll @IntRange(max = 4000) int day) {
        LocalDate certified = FIRST.plusDays(day);
        Due due = DeadlineClock.due(DeadlineTables.shipped().rule("R3_9_SURVEILLANCE", certified), certified);
        return due.due().getDayOfMonth() <= certified.getDayOfMonth()
                && monthsBetween(certified, due.due()) == 22
                && monthsBetween(certified, due.windowStart()) == 14;
    }

    @Property
    boolean monthsKeepTheDayOrEndWithTheMonth(
            @ForAll @IntRange(max = 8000) int day, @ForAll @IntRange(min = 1, max = 48) int months) {
        LocalDate anchor = FIRST.plusDays(day);
        LocalDate due = DeadlineFormula.parse("P" + months + "M").due(anchor);
        YearMonth month = YearMonth.from(anchor).plusMonths(months);
        return due.equals(month.atDay(Math.min(anchor.getDayOfMonth(), month.lengthOfMonth())));
    }

    @Property
    boolean daysAreDaysOfTheCalendarAlsoAcrossAChangeOfTheClock(
            @ForAll @IntRange(max = 8000) int day, @ForAll @IntRange(max = 400) int days) {
        LocalDate anchor = FIRST.plusDays(day);
        return DeadlineFormula.parse("P" + days + "D").due(anchor).toEpochDay() - anchor.toEpochDay() == days;
    }

    /** One of the rules in force on this day and the next. */
    private static DeadlineRule rule(int index, LocalDate anchor) {
        List<DeadlineRule> rules = DeadlineTables.shipped().rules().stream()
                .filter(rule ->
                        rule.validity().contains(anchor) && rule.validity().contains(anchor.plusDays(1)))
                .toList();
        return rules.get(index % rules.size());
    }

    private static int monthsBetween(LocalDate from, @Nullable LocalDate to) {
        return to == null ? -1 : (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    }
}
