package fr.attesta.audit.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An audit report as other packages and pages see it. */
public record ReportView(
        String summary,
        @Nullable String strengths,
        List<Contestation> contestations,
        @Nullable LocalDate provisionalOn,
        @Nullable UUID provisionalDocument,
        @Nullable LocalDate finalOn,
        @Nullable UUID finalDocument) {}
