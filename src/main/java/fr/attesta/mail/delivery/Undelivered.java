package fr.attesta.mail.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail did not reach its recipient and never will; told in the transaction that notes it.
 *
 * @param caseId null for a mail that belongs to no case
 * @param answer what the receiving server said
 */
public record Undelivered(UUID mailId, @Nullable UUID caseId, String template, String recipient, String answer) {}
