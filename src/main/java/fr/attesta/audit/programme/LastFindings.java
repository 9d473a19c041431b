package fr.attesta.audit.programme;

import java.util.Set;
import java.util.UUID;

/** What the audit before this one left behind; answered by whoever keeps the grids. */
public interface LastFindings {

    /** Numbers of the indicators with a finding in the last audit of the case that another run held. */
    Set<Integer> before(UUID caseId, UUID runId);
}
