package fr.attesta.deadline.domain;

import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.domain.DeadlineClock.Due;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class DeadlinePropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    @Property
    boolean aLaterEventNeverHasAnEarlierDeadline(
            @ForAll @IntRange(max = 41) int rule, @ForAll @IntRange(max = 4000) int day) {
        LocalDate anchor = FIRST.plusDays(day);
        return !due(rule, anchor.plusDays(1)).due().isBefore(due(rule, anchor).due());
    }

    @Property
    boolean aWindowStartsBeforeItEnds(@ForAll @IntRange(max = 41) int rule, @ForAll @IntRange(max = 4000) int day) {
        Due due = due(rule, FIRST.plusDays(day));
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

    private static Due due(int index, LocalDate anchor) {
        List<DeadlineRule> rules = DeadlineTables.shipped().rules().stream()
                .filter(rule -> rule.validity().contains(anchor))
                .toList();
        return DeadlineClock.due(rules.get(index % rules.size()), anchor);
    }

    private static int monthsBetween(LocalDate from, @Nullable LocalDate to) {
        return to == null ? -1 : (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    }
}
