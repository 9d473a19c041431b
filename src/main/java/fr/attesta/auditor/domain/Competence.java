package fr.attesta.auditor.domain;

import fr.attesta.shared.Category;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.TraceLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether an auditor is qualified for an audit: for each of its categories, on each of its days (ISO/IEC 17065, 6.1.2). The
 * standard leaves the criteria to the body; that each auditor of a team needs every category is its setting.
 *
 * @param checked whether there is something to check: a register that the body keeps, and categories of the audit
 * @param missing the categories that are not covered on every day; none when nothing is checked
 */
public record Competence(boolean checked, Set<Category> missing, List<TraceLine> trace) {

    private static final String SOURCE = "NF EN ISO/IEC 17065:2012, 6.1.2 ; réglage de l’organisme";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public Competence {
        missing = Set.copyOf(missing);
        trace = List.copyOf(trace);
    }

    /** What an audit asks of its auditors: its categories, on its days. */
    public record Need(Set<Category> categories, List<LocalDate> days) {

        public Need {
            categories = Set.copyOf(categories);
            days = List.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("Expected an audit to have a day but it has none");
            }
        }

        /** The categories as a sentence names them, in their order. */
        public String codes() {
            return Competence.codes(categories);
        }
    }

    public static Competence of(Register register, String person, Need need) {
        if (!register.kept()) {
            return unchecked("Aucune qualification enregistrée par l’organisme : compétence non vérifiée");
        }
        if (need.categories().isEmpty()) {
            return unchecked("Catégories de l’audit inconnues : compétence non vérifiée");
        }
        Set<Category> missing = new TreeSet<>();
        List<TraceLine> trace = new ArrayList<>();
        for (Category category : new TreeSet<>(need.categories())) {
            Optional<LocalDate> gap = need.days().stream()
                    .filter(day -> register.holding(person, category, day).isEmpty())
                    .findFirst();
            if (gap.isPresent()) {
                missing.add(category);
                trace.add(line(category + " : aucune qualification le " + DAY.format(gap.get()), "manquante"));
            } else {
                trace.addAll(covering(register, person, category, need.days()));
            }
        }
        return new Competence(true, missing, trace);
    }

    public boolean qualified() {
        return checked && missing.isEmpty();
    }

    /** The missing categories as a sentence names them, in their order. */
    public String missingCodes() {
        return codes(missing);
    }

    private static String codes(Set<Category> categories) {
        return new TreeSet<>(categories).stream().map(Category::name).collect(Collectors.joining(", "));
    }

    private static Competence unchecked(String why) {
        return new Competence(false, Set.of(), List.of(line(why, "")));
    }

    private static List<TraceLine> covering(Register register, String person, Category category, List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> register.holding(person, category, day).stream())
                .distinct()
                .map(qualification -> line(category + " : " + words(qualification, days), "acquise"))
                .toList();
    }

    /** A register that was filled in after the audit says so: an assessor weighs it differently. */
    private static String words(Qualification qualification, List<LocalDate> days) {
        LocalDate last = qualification.lastDay();
        String validity = last == null
                ? "valable depuis le " + DAY.format(qualification.validFrom())
                : "valable du " + DAY.format(qualification.validFrom()) + " au " + DAY.format(last);
        String late = qualification.recordedOn().isAfter(days.getLast())
                ? " (enregistrée après l’audit, le " + DAY.format(qualification.recordedOn()) + ")"
                : "";
        return qualification.ground().label() + ", " + validity + late;
    }

    private static TraceLine line(String label, String value) {
        return new TraceLine(label, value, SOURCE, Confidence.UNCONFIRMED);
    }
}
