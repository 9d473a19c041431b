package fr.attesta.auditor.domain;

import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every qualification that the body has ever recorded, withdrawn ones included. */
public record Register(List<Qualification> qualifications) {

    public Register {
        qualifications = List.copyOf(qualifications);
    }

    /** Whether the body keeps it: a body that has not begun to is not taken for one whose auditors know nothing. */
    public boolean kept() {
        return !qualifications.isEmpty();
    }

    public List<Qualification> of(String person) {
        return qualifications.stream()
                .filter(qualification -> qualification.person().equals(person))
                .toList();
    }

    /** The categories for which a person is qualified on a day. */
    public Set<Category> categories(String person, LocalDate day) {
        Set<Category> categories = new TreeSet<>();
        of(person).stream()
                .filter(qualification -> qualification.holdsOn(day))
                .forEach(qualification -> categories.add(qualification.category()));
        return categories;
    }

    /** When a person will stop being qualified, by category, as far as that is up to a day; a renewal counts. */
    public Map<Category, LocalDate> endingUpTo(LocalDate limit, String person, LocalDate today) {
        Map<Category, LocalDate> ending = new TreeMap<>();
        categories(person, today)
                .forEach(category -> lastDay(person, category, today)
                        .filter(last -> !last.isAfter(limit))
                        .ifPresent(last -> ending.put(category, last)));
        return ending;
    }

    /** The last day of those that follow one another without a gap; empty while no end is known. */
    private Optional<LocalDate> lastDay(String person, Category category, LocalDate day) {
        LocalDate next = day;
        Optional<Qualification> holding = holding(person, category, next);
        while (holding.isPresent()) {
            LocalDate last = holding.get().lastDay();
            if (last == null) {
                return Optional.empty();
            }
            next = last.plusDays(1);
            holding = holding(person, category, next);
        }
        return Optional.of(next.minusDays(1));
    }

    /** What makes a person qualified for a category on a day. */
    public Optional<Qualification> holding(String person, Category category, LocalDate day) {
        return of(person).stream()
                .filter(qualification -> qualification.category() == category && qualification.holdsOn(day))
                .findFirst();
    }
}
