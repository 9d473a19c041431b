package fr.attesta.finding;

import fr.attesta.referential.domain.StandardVersion;
import java.time.LocalDate;

/** One line of the audit grid. */
public record GridFinding(
        int indicator, GridResult result, String statement, StandardVersion standardVersion, LocalDate notifiedOn) {}
