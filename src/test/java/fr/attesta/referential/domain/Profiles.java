package fr.attesta.referential.domain;

import fr.attesta.shared.Category;
import fr.attesta.shared.table.RegulationTable.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads profiles and lists of indicators from the cells of the test tables. */
final class Profiles {

    private Profiles() {}

    static ActivityProfile of(Row row) {
        return of(row.words("categories"), row.words("activities"));
    }

    static ActivityProfile of(List<String> categories, List<String> activities) {
        return new ActivityProfile(
                categories.stream().map(Category::valueOf).collect(Collectors.toSet()),
                activities.stream().map(Activity::valueOf).collect(Collectors.toSet()),
                Set.of());
    }

    static List<Integer> numbers(Row row, String column) {
        return row.words(column).stream().map(Integer::valueOf).toList();
    }

    static List<Integer> applicable(List<IndicatorApplicability> list) {
        return list.stream()
                .filter(IndicatorApplicability::applicable)
                .map(IndicatorApplicability::number)
                .toList();
    }
}
