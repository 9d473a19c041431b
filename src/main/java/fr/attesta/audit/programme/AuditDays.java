package fr.attesta.audit.programme;

import fr.attesta.shared.HalfDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The working days that an audit takes: at most two half-days each (ministry's questions and answers, 2.1). */
public final class AuditDays {

    private static final int MOST_PER_DAY = 2;

    private AuditDays() {}

    public static boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Consecutive working days from the first one on. */
    public static List<LocalDate> from(LocalDate first, HalfDays duration) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = first;
        for (int left = duration.count(); left > 0; day = day.plusDays(1)) {
            if (working(day)) {
                days.add(day);
                left -= MOST_PER_DAY;
            }
        }
        return List.copyOf(days);
    }

    /** The most half-days that fit between two days, both included. */
    public static int mostHalfDays(LocalDate first, LocalDate last) {
        return Math.toIntExact(Math.min(MOST_PER_DAY * (last.toEpochDay() - first.toEpochDay() + 1), 1000));
    }
}
