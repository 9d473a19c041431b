package fr.attesta.inbox.label;

import java.util.UUID;

/** What the inbox shows of the case a task belongs to. */
public interface CaseDirectory {

    CaseCard cardOf(UUID caseId);

    /** A case in one line. */
    record CaseCard(UUID caseId, String number, String providerName, String siren) {}
}
