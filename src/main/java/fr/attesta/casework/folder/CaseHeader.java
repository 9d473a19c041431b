package fr.attesta.casework.folder;

import fr.attesta.casefile.CaseView;
import fr.attesta.deadline.DeadlineState;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.workflow.ProcessId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands above every tab of a case: its stage, its next date and who has the ball.
 *
 * @param holders on whom it waits, colleagues first
 * @param processes those that run
 */
public record CaseHeader(
        CaseView file,
        CaseTab tab,
        Optional<NextDate> next,
        List<Holder> holders,
        List<ProcessId> processes,
        Locale language) {

    /**
     * The date that ends first, also one that has passed.
     *
     * @param daysLeft negative when it has passed
     */
    public record NextDate(DeadlineView deadline, long daysLeft) {

        public boolean late() {
            return daysLeft < 0;
        }

        public long daysLate() {
            return -daysLeft;
        }
    }

    /** The first of the running dates. */
    static Optional<NextDate> next(List<DeadlineView> deadlines, LocalDate today) {
        return deadlines.stream()
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                .findFirst()
                .map(deadline -> new NextDate(deadline, ChronoUnit.DAYS.between(today, deadline.dueOn())));
    }

    public boolean running() {
        return !processes.isEmpty();
    }

    /** Those that a certified organisation goes through: its stage alone would read like that of a newcomer. */
    public List<ProcessId> laterProcesses() {
        return processes.stream()
                .filter(process -> process != ProcessId.INITIAL_CERTIFICATION)
                .toList();
    }

    public List<CaseTab> tabs() {
        return CaseTab.all();
    }

    /** How many tasks wait, for the tab that lists them. */
    public long openTasks() {
        return holders.stream().filter(holder -> holder.taskId() != null).count();
    }
}
