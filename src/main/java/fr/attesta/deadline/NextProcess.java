package fr.attesta.deadline;

import fr.attesta.workflow.ProcessId;
import java.util.List;
import java.util.UUID;

/** Starts the next overview process of cases when their date has come. */
public interface NextProcess {

    /** Of those cases whose state allows it; the cases differ. */
    void start(ProcessId process, List<UUID> caseIds);
}
