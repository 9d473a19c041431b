package fr.attesta.audit.report;

import fr.attesta.audit.earlier.EarlierFindings;
import fr.attesta.audit.programme.LastFindings;
import fr.attesta.audit.report.GridLineView.Reclassification;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.Indicator;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The audits that were held and their grids. */
@ApplicationScoped
public class Grids implements LastFindings {

    private final EntityManager database;
    private final EarlierFindings earlier;
    private final Event<FindingReclassified> reclassified;
    private final Clock clock;

    Grids(EntityManager database, EarlierFindings earlier, Event<FindingReclassified> reclassified, Clock clock) {
        this.database = database;
        this.earlier = earlier;
        this.reclassified = reclassified;
        this.clock = clock;
    }

    /** The grid of a run in the order of the indicators; empty before its audit was held. */
    @Transactional
    public List<GridLineView> of(UUID runId) {
        HeldAudit audit = database.find(HeldAudit.class, runId);
        return audit == null
                ? List.of()
                : lines(runId).stream().map(line -> view(line, audit)).toList();
    }

    /** The audit of a run as it was held, once it was. */
    @Transactional
    public Optional<HeldAuditView> held(UUID runId) {
        return Optional.ofNullable(database.find(HeldAudit.class, runId)).map(HeldAudit::view);
    }

    /** The audits whose closing meeting was in a period, both days included, in that order. */
    @Transactional
    public List<HeldAuditView> heldBetween(LocalDate from, LocalDate to) {
        return database
                .createQuery(
                        "from HeldAudit where notifiedOn between ?1 and ?2 order by notifiedOn, runId", HeldAudit.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList()
                .stream()
                .map(HeldAudit::view)
                .toList();
    }

    /** The grid of the audit that was held in the case before this run's, whatever its type; empty if there is none. */
    @Transactional
    public List<GridLineView> previous(UUID caseId, UUID runId) {
        return earlierAudits(caseId, runId)
                .findFirst()
                .map(audit -> of(audit.runId))
                .orElse(List.of());
    }

    /** The audits of the case that were held before this run's, newest first. */
    private Stream<HeldAudit> earlierAudits(UUID caseId, UUID runId) {
        HeldAudit current = database.find(HeldAudit.class, runId);
        return database
                .createQuery("from HeldAudit where caseId = ?1 and runId <> ?2 order by closedAt desc", HeldAudit.class)
                .setParameter(1, caseId)
                .setParameter(2, runId)
                .getResultList()
                .stream()
                .filter(audit -> current == null || audit.closedAt.isBefore(current.closedAt));
    }

    private boolean extended(UUID runId) {
        return database.createQuery("select count(a) from Audit a where a.runId = ?1 and a.auditType = ?2", Long.class)
                        .setParameter(1, runId)
                        .setParameter(2, AuditType.EXTENSION)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Set<Integer> before(UUID caseId, UUID runId) {
        Set<Integer> found = new HashSet<>();
        for (HeldAudit audit : earlierAudits(caseId, runId).toList()) {
            of(audit.runId).stream()
                    .filter(GridLineView::finding)
                    .map(GridLineView::indicator)
                    .forEach(found::add);
            // an extension looks at what it adds only: the audit before it counts as well
            if (!extended(audit.runId)) {
                return found;
            }
        }
        found.addAll(earlier.of(caseId));
        return found;
    }

    /** Changes a conclusion, keeps the former one in its history, and tells whoever follows the findings. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reclassify(UUID caseId, UUID runId, int indicator, Reclassification change) {
        line(runId, indicator).reclassify(change);
        reclassified.fire(new FindingReclassified(caseId, runId, indicator, change.to()));
    }

    void add(HeldAudit audit, List<GridEntry> entries) {
        database.persist(audit);
        entries.forEach(entry -> database.persist(new GridLine(Uuid7.at(clock.instant()), audit.runId, entry)));
    }

    private GridLine line(UUID runId, int indicator) {
        return lines(runId).stream()
                .filter(line -> line.indicator == indicator)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Expected run " + runId + " to have a line for indicator " + indicator + " but it has none"));
    }

    private List<GridLine> lines(UUID runId) {
        return database.createQuery("from GridLine where runId = ?1 order by indicator", GridLine.class)
                .setParameter(1, runId)
                .getResultList();
    }

    private static GridLineView view(GridLine line, HeldAudit audit) {
        Indicator indicator =
                RegulationFiles.standardOn(audit.standardVersion.validFrom()).indicator(line.indicator);
        return new GridLineView(
                line.indicator,
                indicator.criterion(),
                indicator.title(),
                line.result,
                line.statement,
                line.comment,
                line.strongPoint,
                line.naReason,
                audit.standardVersion,
                audit.notifiedOn,
                line.history);
    }
}
