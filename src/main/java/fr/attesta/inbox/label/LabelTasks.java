package fr.attesta.inbox.label;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Puts together what the features know of a case, and keeps it up to date on its open tasks. */
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
        CaseLabel label = ofCase(change.caseId());
        database.createNativeQuery("update task set department = ?1, categories = cast(?2 as text[]), words = ?3"
                        + " where case_id = ?4 and state in ('OPEN', 'SILENT')")
                .setParameter(1, label.department())
                .setParameter(2, label.categories().toArray(String[]::new))
                .setParameter(3, label.words())
                .setParameter(4, change.caseId())
                .executeUpdate();
    }

    /** What is known of a case at the moment, for a new task of it. */
    public CaseLabel ofCase(UUID caseId) {
        return CaseLabel.of(
                sources.stream().map(source -> source.labelsOf(caseId)).toList());
    }
}
