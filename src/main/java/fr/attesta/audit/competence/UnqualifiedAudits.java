package fr.attesta.audit.competence;

import fr.attesta.audit.programme.AuditDays;
import fr.attesta.auditor.domain.Competence.Need;
import fr.attesta.shared.Category;
import fr.attesta.shared.HalfDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agreed audits whose auditors are qualified no longer: a qualification may be withdrawn after the day was agreed. */
@ApplicationScoped
public class UnqualifiedAudits {

    private static final String AGREED = "select a.caseId, a.runId, a.categories, a.startsOn, a.halfDays from Audit a"
            + " where (a.auditor = ?1 or a.secondAuditor = ?1) and a.state in ('DATED', 'PLANNED') and a.startsOn >= ?2"
            + " and a.competenceJustification is null";

    private final EntityManager database;
    private final AuditCompetence competence;
    private final Clock clock;

    UnqualifiedAudits(EntityManager database, AuditCompetence competence, Clock clock) {
        this.database = database;
        this.competence = competence;
        this.clock = clock;
    }

    /**
     * The categories that an auditor lacks for each agreed audit to come, by its run; not for those whose team was chosen with a
     * reason in place of a qualification.
     */
    @Transactional
    public Map<UUID, String> of(String auditor) {
        Map<UUID, String> lacking = new HashMap<>();
        for (Tuple audit : database.createQuery(AGREED, Tuple.class)
                .setParameter(1, auditor)
                .setParameter(2, LocalDate.now(clock))
                .getResultList()) {
            competence
                    .lacking(List.of(auditor), need(audit))
                    .values()
                    .forEach(found -> lacking.put(audit.get(1, UUID.class), found.missingCodes()));
        }
        return lacking;
    }

    private Need need(Tuple audit) {
        Set<?> asked = audit.get(2, Set.class);
        return competence.need(
                audit.get(0, UUID.class),
                audit.get(1, UUID.class),
                asked == null
                        ? Set.of()
                        : asked.stream().map(Category.class::cast).collect(Collectors.toSet()),
                AuditDays.from(audit.get(3, LocalDate.class), new HalfDays(audit.get(4, Integer.class))));
    }
}
