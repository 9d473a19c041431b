package fr.attesta.identity.absence;

import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Which days an absence may have, alone and beside the others: whoever stands in must be there. */
final class AbsenceRules {

    private AbsenceRules() {}

    static List<Refusal> days(AbsenceView absence, LocalDate today) {
        if (absence.lastDay().isBefore(absence.firstDay())) {
            return List.of(Refusal.invalid("lastDay", "absence.end_before_start"));
        }
        return absence.lastDay().isBefore(today) ? List.of(Refusal.invalid("lastDay", "absence.over")) : List.of();
    }

    /** @param name what people read for a user name */
    static List<Refusal> others(AbsenceView absence, List<AbsenceView> all, UnaryOperator<String> name) {
        return all.stream()
                .filter(absence::meets)
                .flatMap(other -> against(absence, other, name))
                .toList();
    }

    private static Stream<Refusal> against(AbsenceView absence, AbsenceView other, UnaryOperator<String> name) {
        String person = name.apply(other.userName());
        if (other.userName().equals(absence.userName())) {
            return Stream.of(Refusal.conflict("absence.overlaps", person, other.firstDay(), other.lastDay()));
        }
        if (other.userName().equals(absence.deputy())) {
            return Stream.of(Refusal.conflict("absence.deputy_away", person, other.firstDay(), other.lastDay()));
        }
        if (other.deputy().equals(absence.userName())) {
            return Stream.of(Refusal.conflict(
                    "absence.stands_in", name.apply(other.deputy()), person, other.firstDay(), other.lastDay()));
        }
        return Stream.empty();
    }
}
