package fr.attesta.audit;

import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.scheduling.AuditState;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.SeverityLock;
import fr.attesta.referential.domain.Standard;
import fr.attesta.shared.HalfDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An audit on Thursday 10 December 2026, under the standard of November 2026. */
public final class AuditFixtures {

    public static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    public static final UUID RUN = new UUID(1, 1);
    public static final UUID CASE = new UUID(2, 2);

    private AuditFixtures() {}

    public static AuditView audit(AuditType type, int halfDays) {
        return new AuditView(RUN, CASE, type, new HalfDays(halfDays), "auditor1", null, AuditState.PLANNED, DAY);
    }

    /** The indicators of the standard, of which only these are examined. */
    public static List<ExaminedIndicator> examining(Set<Integer> numbers) {
        Standard standard = RegulationFiles.standardOn(DAY);
        return standard.indicators().stream()
                .map(indicator -> new ExaminedIndicator(
                        indicator.number(),
                        indicator.criterion(),
                        standard.criterion(indicator.criterion()).title(),
                        indicator.title(),
                        numbers.contains(indicator.number()),
                        "Indicateur commun",
                        List.of(),
                        SeverityLock.of(standard, indicator.number()).minorAllowed(),
                        standard.version()))
                .toList();
    }
}
