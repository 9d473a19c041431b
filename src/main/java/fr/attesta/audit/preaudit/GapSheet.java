package fr.attesta.audit.preaudit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything a printed gap report shows; there is no place for advice. */
public record GapSheet(String providerName, String siren, String auditor, Instant heldAt, List<Line> lines) {

    /** One indicator that was talked about. */
    public record Line(
            int indicator,
            String title,
            @Nullable String seen,
            @Nullable String gap) {}
}
