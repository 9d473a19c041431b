package fr.attesta.provider;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Knows whether an organisation was refused or lost its certificate; the decisions themselves are made further on. */
public interface FormerRefusals {

    /** The day of the last refusal or withdrawal. */
    Optional<LocalDate> lastRefusalOf(UUID providerId);
}
