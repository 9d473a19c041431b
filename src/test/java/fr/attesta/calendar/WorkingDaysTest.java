package fr.attesta.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public holidays of article L3133-1 of the Labour Code. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24,2026-11-24,Tuesday",
        "2026-11-22,2026-11-20,Sunday",
        "2027-01-01,2026-12-31,New Year",
        "2027-03-29,2027-03-26,Easter Monday after a weekend",
        "2027-05-06,2027-05-05,Ascension Day",
        "2027-05-17,2027-05-14,Whit Monday after a weekend",
        "2027-07-14,2027-07-13,National Day",
        "2027-11-11,2027-11-10,Armistice Day",
        "2028-02-29,2028-02-29,leap day",
        "2028-05-01,2028-04-28,Labour Day on a Monday"
    })
    void aHolidayGivesWayToTheWorkingDayBeforeIt(LocalDate day, LocalDate expected, String why) {
        assertThat(WorkingDays.onOrBefore(day)).as(why).isEqualTo(expected);
        assertThat(WorkingDays.isWorkingDay(day)).as(why).isEqualTo(day.equals(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24,0,2026-11-24,no day",
        "2026-11-24,3,2026-11-27,within a week",
        "2026-11-24,5,2026-12-01,over a weekend",
        "2026-11-28,1,2026-11-30,from a Saturday",
        "2026-12-23,2,2026-12-28,over Christmas and a weekend"
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate day, int count, LocalDate expected, String why) {
        assertThat(WorkingDays.after(day, count)).as(why).isEqualTo(expected);
    }
}
