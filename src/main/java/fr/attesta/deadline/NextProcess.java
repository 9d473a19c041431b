package fr.attesta.deadline;

import fr.attesta.workflow.ProcessId;
import java.util.UUID;

/** Starts the next overview process of a case when its date has come. */
public interface NextProcess {

    void start(ProcessId process, UUID caseId);
}
