package fr.attesta.identity.link;

import java.util.UUID;

/**
 * What a signed link opens.
 *
 * @param purpose the one thing it does, for example {@code quote.answer}
 * @param subjectId the version of the thing it is about, so that an old link says that it is old
 */
public record LinkScope(String purpose, UUID caseId, UUID subjectId) {}
