package fr.attesta.auditor.domain;

import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a qualification beside those that a person has, or with its withdrawal. */
public final class QualificationRules {

    private QualificationRules() {}

    /** A category and its days, both included. */
    public record Period(
            Category category, LocalDate from, @Nullable LocalDate until) {}

    /** @param all what the person ever had */
    public static List<Refusal> recorded(Period wanted, List<Qualification> all) {
        if (wanted.until() != null && wanted.until().isBefore(wanted.from())) {
            return List.of(Refusal.invalid("validUntil", "qualification.end_before_start"));
        }
        return all.stream()
                .filter(other -> other.category() == wanted.category() && other.meets(wanted.from(), wanted.until()))
                .map(QualificationRules::overlap)
                .toList();
    }

    private static Refusal overlap(Qualification other) {
        LocalDate last = other.lastDay();
        return last == null
                ? Refusal.invalid("validFrom", "qualification.overlaps_open", other.category(), other.validFrom())
                : Refusal.invalid("validFrom", "qualification.overlaps", other.category(), other.validFrom(), last);
    }

    /** One that has not begun is withdrawn as of its first day; none ends in the future, because its end does that. */
    public static List<Refusal> withdrawn(Qualification qualification, LocalDate from, LocalDate today) {
        if (qualification.withdrawal() != null) {
            return List.of(Refusal.conflict("qualification.withdrawn_already"));
        }
        LocalDate until = qualification.validUntil();
        if (from.isBefore(qualification.validFrom()) || (until != null && from.isAfter(until))) {
            return List.of(Refusal.invalid("withdrawnFrom", "qualification.withdrawn_outside"));
        }
        return from.isAfter(today) && from.isAfter(qualification.validFrom())
                ? List.of(Refusal.invalid("withdrawnFrom", "qualification.withdrawn_later"))
                : List.of();
    }
}
