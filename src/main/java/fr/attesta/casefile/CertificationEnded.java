package fr.attesta.casefile;

import java.util.UUID;

/** The organisation ended its certification of its own accord; fired in the same transaction. */
public record CertificationEnded(UUID caseId) {}
