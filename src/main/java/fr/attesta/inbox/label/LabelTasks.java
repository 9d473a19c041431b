package fr.attesta.inbox.label;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Writes on the open tasks of a case what the features know of it. */
@ApplicationScoped
public class LabelTasks {

    private final EntityManager database;
    private final List<TaskLabelSource> sources;

    LabelTasks(EntityManager database, @All List<TaskLabelSource> sources) {
        this.database = database;
        this.sources = List.copyOf(sources);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void changed(@Observes CaseLabelsChanged change) {
        ofCase(change.caseId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void ofCase(UUID caseId) {
        List<TaskLabels> all =
                sources.stream().map(source -> source.labelsOf(caseId)).toList();
        String words = String.join(
                " ", all.stream().flatMap(labels -> labels.words().stream()).toList());
        String categories = String.join(
                ",",
                all.stream()
                        .flatMap(labels -> labels.categories().stream())
                        .distinct()
                        .sorted()
                        .map(Enum::name)
                        .toList());
        String department = all.stream()
                .map(TaskLabels::department)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        database.createNativeQuery("update task set department = nullif(?1, ''),"
                        + " categories = string_to_array(?2, ','),"
                        + " search_text = lower(provider_name || ' ' || case_number || ' ' || siren || ' ' || ?3)"
                        + " where case_id = ?4 and state in ('OPEN', 'SILENT')")
                .setParameter(1, department)
                .setParameter(2, categories)
                .setParameter(3, words.toLowerCase(Locale.ROOT))
                .setParameter(4, caseId)
                .executeUpdate();
    }
}
