package fr.attesta.quote.label;

import fr.attesta.inbox.label.TaskLabelSource;
import fr.attesta.inbox.label.TaskLabels;
import fr.attesta.quote.application.ApplicantFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tasks of a case are found by the categories of actions that the organisation applied for. */
@ApplicationScoped
class ApplicationLabels implements TaskLabelSource {

    private final ApplicantFacts facts;

    ApplicationLabels(ApplicantFacts facts) {
        this.facts = facts;
    }

    @Override
    public TaskLabels labelsOf(UUID caseId) {
        return TaskLabels.ofCategories(facts.categories(caseId));
    }
}
