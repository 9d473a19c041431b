package fr.attesta.identity.link;

import java.util.UUID;

/** Knows whether anything is under way for a case: a link that outlives its process changes nothing any more. */
public interface CasesUnderWay {

    boolean underWay(UUID caseId);
}
