package fr.attesta.local.demo;

import fr.attesta.local.StackFailure;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

/**
 * The pretended calendar that all stories share: each waits for its own next day, and once all of them wait, time goes on
 * to the earliest of these days. So the stories of one day are played at once, and all of them in their order.
 */
final class SharedCalendar {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition newDay = lock.newCondition();
    private final List<LocalDate> awaited = new ArrayList<>();
    private final LocalDate realToday;
    private final IntConsumer advance;
    private LocalDate today;
    private int awake;
    private boolean broken;

    /**
     * @param today the pretended day on which everything begins
     * @param realToday the day on which everything ends
     * @param advance moves the installation on by a number of days
     */
    SharedCalendar(LocalDate today, LocalDate realToday, int stories, IntConsumer advance) {
        this.today = today;
        this.realToday = realToday;
        this.awake = stories;
        this.advance = advance;
    }

    LocalDate today() {
        lock.lock();
        try {
            return today;
        } finally {
            lock.unlock();
        }
    }

    LocalDate realToday() {
        return realToday;
    }

    /** The day itself, or the Monday after it. */
    static LocalDate workingDay(LocalDate day) {
        LocalDate working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** Lets time pass until this day, at most until the real today. */
    void until(LocalDate wanted) {
        LocalDate day = wanted.isAfter(realToday) ? realToday : wanted;
        lock.lock();
        try {
            if (!day.isAfter(today)) {
                return;
            }
            awaited.add(day);
            awake--;
            goOn();
            while (today.isBefore(day) && !broken) {
                newDay.await();
            }
            if (broken) {
                throw new StackFailure("Une autre histoire de la démonstration a échoué.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("La démonstration a été interrompue.", e);
        } finally {
            lock.unlock();
        }
    }

    /** One story has come to its end. */
    void leave() {
        lock.lock();
        try {
            awake--;
            goOn();
        } finally {
            lock.unlock();
        }
    }

    /** One story cannot go on, so that none does. */
    void giveUp() {
        lock.lock();
        try {
            broken = true;
            newDay.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the pretence, whatever has become of the stories. */
    void returnToToday() {
        lock.lock();
        try {
            move(realToday);
        } finally {
            lock.unlock();
        }
    }

    private void goOn() {
        if (awake > 0 || awaited.isEmpty() || broken) {
            return;
        }
        try {
            move(awaited.stream().min(LocalDate::compareTo).orElseThrow());
        } catch (RuntimeException e) {
            broken = true;
            throw e;
        } finally {
            newDay.signalAll();
        }
        awake += awaited.size();
        awaited.removeIf(day -> !day.isAfter(today));
        awake -= awaited.size();
    }

    private void move(LocalDate day) {
        int days = Math.toIntExact(day.toEpochDay() - today.toEpochDay());
        if (days > 0) {
            advance.accept(days);
            today = day;
        }
    }
}
