package fr.attesta.quote.application;

import fr.attesta.inbox.label.TaskLabelSource;
import fr.attesta.inbox.label.TaskLabels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** The tasks of a case are found by the categories of actions that the organisation applied for. */
@ApplicationScoped
class ApplicationLabels implements TaskLabelSource {

    private final EntityManager database;

    ApplicationLabels(EntityManager database) {
        this.database = database;
    }

    @Override
    public TaskLabels labelsOf(UUID caseId) {
        return TaskLabels.ofCategories(database
                .createQuery("from Application where caseId = ?1 order by receivedAt desc", Application.class)
                .setParameter(1, caseId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(application -> Set.copyOf(application.content.categories()))
                .orElse(Set.of()));
    }
}
