package fr.attesta.decision;

import java.util.Set;
import java.util.UUID;

/** What the decision must know of the audits of a case. */
public interface AuditSource {

    /** Everybody who took part in an audit or a pre-audit of the case. */
    Set<String> participants(UUID caseId);

    boolean held(UUID runId);
}
