package fr.attesta.casework.folder;

import fr.attesta.audit.scheduling.AuditState;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.deadline.DeadlineState;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.journal.Actor;
import fr.attesta.journal.JournalLine;
import fr.attesta.web.text.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The life of a case: what lies ahead, the nearest first, and what happened, the newest day first. The journal keeps more;
 * here are the turns that somebody would tell.
 */
public record Timeline(List<Ahead> ahead, List<Day> past) {

    /** Traces of the work around the turns. */
    private static final Set<String> WORK = Set.of("mail", "task", "deadline", "phone", "document");

    /**
     * A day to come.
     *
     * @param deadline null for an audit
     * @param audit null for a deadline
     */
    public record Ahead(
            LocalDate on,
            boolean late,
            @Nullable DeadlineView deadline,
            @Nullable AuditView audit) {

        /** The deadline's title in this language; null for an audit. */
        public @Nullable String title(Locale language) {
            return deadline == null ? null : deadline.titleIn(language);
        }
    }

    /** What happened on a day, in its order. */
    public record Day(LocalDate on, List<Turn> turns) {}

    /** Something that happened. */
    public record Turn(Instant at, String key, String actor) {

        /** Whether a person of the organisation did it, by a link. */
        public boolean byClient() {
            return Actor.isClient(actor);
        }

        public boolean automatic() {
            return actor.equals("system") || actor.startsWith("process:");
        }

        private Turn named(UnaryOperator<String> names) {
            return byClient() || automatic() ? this : new Turn(at, key, names.apply(actor));
        }
    }

    static Timeline of(
            List<JournalLine> journal, List<DeadlineView> deadlines, List<AuditView> audits, LocalDate today) {
        return new Timeline(ahead(deadlines, audits, today), past(journal));
    }

    /** The same with the names that people read in place of user names. */
    Timeline named(UnaryOperator<String> names) {
        return new Timeline(
                ahead,
                past.stream()
                        .map(day -> new Day(
                                day.on(),
                                day.turns().stream()
                                        .map(turn -> turn.named(names))
                                        .toList()))
                        .toList());
    }

    public boolean empty() {
        return ahead.isEmpty() && past.isEmpty();
    }

    private static List<Ahead> ahead(List<DeadlineView> deadlines, List<AuditView> audits, LocalDate today) {
        List<Ahead> all = new ArrayList<>();
        deadlines.stream()
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                .forEach(deadline ->
                        all.add(new Ahead(deadline.dueOn(), deadline.dueOn().isBefore(today), deadline, null)));
        audits.stream()
                .filter(audit -> audit.state() == AuditState.DATED || audit.state() == AuditState.PLANNED)
                .forEach(audit ->
                        all.add(new Ahead(audit.firstDay(), audit.firstDay().isBefore(today), null, audit)));
        return all.stream().sorted(Comparator.comparing(Ahead::on)).toList();
    }

    private static List<Day> past(List<JournalLine> journal) {
        Map<LocalDate, List<Turn>> days = new LinkedHashMap<>();
        journal.stream()
                .filter(Timeline::turn)
                .forEach(line -> days.computeIfAbsent(Formats.day(line.at()), day -> new ArrayList<>())
                        .add(new Turn(line.at(), line.key(), line.actor())));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue().reversed()))
                .toList();
    }

    private static boolean turn(JournalLine line) {
        return !WORK.contains(line.code().substring(0, line.code().indexOf('.')));
    }
}
