package fr.attesta.simulation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen, day by day and in the order in which it was noted. */
final class Agenda {

    private record Happening(LocalDate on, int order, Runnable action) {}

    private final PriorityQueue<Happening> happenings =
            new PriorityQueue<>(Comparator.comparing(Happening::on).thenComparing(Happening::order));
    private LocalDate today;
    private int noted;

    Agenda(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** What should have happened already happens today. */
    void at(LocalDate day, Runnable action) {
        happenings.add(new Happening(day.isBefore(today) ? today : day, noted++, action));
    }

    /** Lets everything happen up to and including this day. */
    void runUntil(LocalDate last) {
        while (!happenings.isEmpty() && !happenings.element().on().isAfter(last)) {
            Happening next = happenings.remove();
            today = next.on();
            next.action().run();
        }
    }
}
