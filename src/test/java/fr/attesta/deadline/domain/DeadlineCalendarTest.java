package fr.attesta.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.attesta.calendar.Days;
import fr.attesta.deadline.DeadlineTables;
import fr.attesta.shared.TraceLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines on the days that make calendars hard: month ends, 29 February, the changes to and from summer time. */
class DeadlineCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, P30D, 2026-09-30",
        "2026-11-30, P3M, 2027-02-28",
        "2027-11-30, P3M, 2028-02-29",
        "2026-12-31, P14M, 2028-02-29",
        "2028-02-29, P3Y-1D, 2031-02-27",
        "2028-03-01, P3Y-1D, 2031-02-28",
        "2028-02-29, P22M, 2029-12-29",
        "2026-10-31, P3M+P1M, 2027-02-28",
        "2031-10-31, -P8M, 2031-02-28",
        "2027-03-27, P1D, 2027-03-28",
        "2026-10-24, P1D, 2026-10-25"
    })
    void monthsAreClippedToTheirEndAndDaysAreDaysOfTheCalendar(LocalDate anchor, String formula, LocalDate due) {
        assertThat(DeadlineFormula.parse(formula).due(anchor)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28, 23", "2026-10-25, 25", "2026-11-24, 24"})
    void theDayOfAClockChangeIsShorterOrLongerButEndsAtMidnightInParis(LocalDate day, long hours) {
        Instant end = Days.endOf(day);

        assertThat(Duration.between(Days.endOf(day.minusDays(1)), end)).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void theCalculationIsToldInEnglishToo() {
        LocalDate anchor = LocalDate.of(2026, 11, 30);

        assertThat(due("R3_6_MAJOR_VERIFIED", anchor).traceEn())
                .extracting(TraceLine::label, TraceLine::value)
                .containsExactly(
                        tuple("Notification of the non-conformity", "30 November 2026"),
                        tuple(
                                "Verification of the correction of a major non-conformity:"
                                        + " + 3 months then + 1 month",
                                "P3M+P1M"),
                        tuple("At the latest", "28 March 2027"));
    }

    @Test
    void aWindowIsToldWithBothItsEndsInBothLanguages() {
        DeadlineClock.Due due = due("R3_9_SURVEILLANCE", LocalDate.of(2026, 11, 24));

        assertThat(due.trace()).extracting(TraceLine::value).contains("24/01/2028", "24/09/2028");
        assertThat(due.traceEn()).extracting(TraceLine::value).contains("24 January 2028", "24 September 2028");
    }

    private static DeadlineClock.Due due(String rule, LocalDate anchor) {
        return DeadlineClock.due(DeadlineTables.shipped().rule(rule, anchor), anchor);
    }
}
