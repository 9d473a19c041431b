package fr.attesta.journey;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The pretended time of the application, which all tests of a run share: it only goes forward. */
public final class Time {

    private Time() {}

    public static LocalDate today() {
        return now().toLocalDate();
    }

    public static OffsetDateTime now() {
        String now = Api.as("administrator")
                .get("/api/clock")
                .then()
                .statusCode(200)
                .extract()
                .path("now");
        return OffsetDateTime.parse(now);
    }

    /** Ends the dates of all cases so far: for years to come, what other tests have left would only be work. */
    public static void leaveOthersBehind() throws SQLException {
        Database.update("update deadline_step set state = 'SKIPPED' where state = 'PENDING'");
    }

    public static void advance(long days) {
        Api.as("administrator")
                .body(Map.of("days", days))
                .post("/api/clock/advance")
                .then()
                .statusCode(200);
    }

    /** Moves on to a day, unless it has passed already. */
    public static void advanceTo(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        if (days > 0) {
            advance(days);
        }
    }

    /** The first working day from this day on. */
    public static LocalDate workingDay(LocalDate from) {
        LocalDate day = from;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
