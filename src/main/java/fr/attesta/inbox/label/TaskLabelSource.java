package fr.attesta.inbox.label;

import java.util.UUID;

/** Offers what its feature knows of a case. */
public interface TaskLabelSource {

    TaskLabels labelsOf(UUID caseId);
}
