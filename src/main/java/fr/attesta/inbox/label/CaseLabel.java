package fr.attesta.inbox.label;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What all features together know of a case, as each of its tasks carries it. */
@Embeddable
public record CaseLabel(
        @Nullable @Column(updatable = false) String department,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(updatable = false, columnDefinition = "text[]")
        List<String> categories,

        @Column(updatable = false) String words) {

    public CaseLabel {
        categories = List.copyOf(categories);
    }

    static CaseLabel of(List<TaskLabels> all) {
        return new CaseLabel(
                all.stream()
                        .map(TaskLabels::department)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                all.stream()
                        .flatMap(labels -> labels.categories().stream())
                        .distinct()
                        .sorted()
                        .map(Enum::name)
                        .toList(),
                String.join(
                                " ",
                                all.stream()
                                        .flatMap(labels -> labels.words().stream())
                                        .toList())
                        .toLowerCase(Locale.ROOT));
    }
}
