package fr.attesta.deadline.domain;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words in which a calculation is told. */
enum Wording {
    FRENCH(
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE),
            List.of("an", "ans", "mois", "mois", "jour", "jours"),
            List.of("le jour même", " puis ", "de %s à %s", "prochain %d/%02d", " : ", "Au plus tôt")),
    ENGLISH(
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK),
            List.of("year", "years", "month", "months", "day", "days"),
            List.of("the same day", " then ", "from %s to %s", "next %d/%02d", ": ", "At the earliest"));

    private final DateTimeFormatter dates;
    private final List<String> units;
    private final List<String> words;

    Wording(DateTimeFormatter dates, List<String> units, List<String> words) {
        this.dates = dates;
        this.units = units;
        this.words = words;
    }

    String date(LocalDate day) {
        return dates.format(day);
    }

    String title(DeadlineRule rule) {
        return this == FRENCH ? rule.title() : rule.english().title();
    }

    String anchor(DeadlineRule rule) {
        return this == FRENCH ? rule.anchor() : rule.english().anchor();
    }

    String meaning(DeadlineRule.Meaning meaning) {
        return this == FRENCH ? meaning.french() : meaning.english();
    }

    String next(int day, int month) {
        return words.get(3).formatted(day, month);
    }

    String window(List<Period> from, List<Period> to) {
        return words.get(2).formatted(oneAfterTheOther(from), oneAfterTheOther(to));
    }

    String oneAfterTheOther(List<Period> periods) {
        return periods.stream().map(this::period).collect(Collectors.joining(words.get(1)));
    }

    String colon() {
        return words.get(4);
    }

    String atTheEarliest() {
        return words.get(5);
    }

    private String period(Period period) {
        String label =
                List.of(part(period.getYears(), 0), part(period.getMonths(), 2), part(period.getDays(), 4)).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return label.isEmpty() ? words.get(0) : label;
    }

    private String part(int count, int unit) {
        String word = units.get(Math.abs(count) == 1 ? unit : unit + 1);
        return count == 0 ? "" : (count > 0 ? "+ " : "− ") + Math.abs(count) + "\u00a0" + word;
    }
}
