package fr.attesta.casefile;

import fr.attesta.inbox.label.TaskLabelSource;
import fr.attesta.inbox.label.TaskLabels;
import fr.attesta.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tasks of a case are found by the department of its organisation. */
@ApplicationScoped
class CaseLabels implements TaskLabelSource {

    private final Cases cases;
    private final Providers providers;

    CaseLabels(Cases cases, Providers providers) {
        this.cases = cases;
        this.providers = providers;
    }

    @Override
    public TaskLabels labelsOf(UUID caseId) {
        return TaskLabels.ofDepartment(
                providers.get(cases.get(caseId).providerId()).address().department());
    }
}
