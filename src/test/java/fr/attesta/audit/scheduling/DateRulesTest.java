package fr.attesta.audit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.scheduling.DateRules.Window;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);

    @Test
    void oneToThreeWorkingDaysToComeMayBeProposed() {
        assertThat(DateRules.of(List.of(TODAY.plusDays(1), THURSDAY), TODAY, null))
                .isEmpty();
    }

    @Test
    void todayIsTooLateBecauseThePlanLeavesBeforeTheAudit() {
        assertThat(codes(List.of(TODAY), null)).containsExactly("dates[0] audit.date_not_future");
    }

    @Test
    void weekendsAndRepetitionsAreRefusedAtTheirPlaceInTheForm() {
        List<@Nullable LocalDate> dates = Arrays.asList(THURSDAY, null, THURSDAY, THURSDAY.plusDays(2));

        assertThat(codes(dates, null)).containsExactly("dates[2] audit.date_twice", "dates[3] audit.date_weekend");
    }

    @Test
    void surveillanceStaysInsideItsLegalWindowWhoseEndsBelongToIt() {
        Window window = new Window(THURSDAY, THURSDAY.plusDays(5));

        assertThat(codes(List.of(THURSDAY, THURSDAY.plusDays(5)), window)).isEmpty();
        assertThat(codes(List.of(THURSDAY.minusDays(1), THURSDAY.plusDays(6)), window))
                .containsExactly("dates[0] audit.date_outside_window", "dates[1] audit.date_outside_window");
    }

    @Test
    void emptyFieldsAreNoProposal() {
        assertThat(codes(Arrays.asList(null, null), null)).containsExactly("dates audit.no_date");
    }

    private static List<String> codes(List<@Nullable LocalDate> dates, @Nullable Window window) {
        return DateRules.of(dates, TODAY, window).stream()
                .map(DateRulesTest::line)
                .toList();
    }

    private static String line(Refusal refusal) {
        return refusal.field() + " " + refusal.code();
    }
}
