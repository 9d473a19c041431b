package fr.attesta.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as pages, the API and other features see it. */
public record CaseView(
        UUID id,
        String number,
        UUID providerId,
        String providerName,
        String siren,
        Stage stage,
        @Nullable String outcome,
        Instant createdAt) {}
