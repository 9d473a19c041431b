package fr.attesta.audit.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The audit reports, one per run. */
@ApplicationScoped
public class Reports {

    private final EntityManager database;

    Reports(EntityManager database) {
        this.database = database;
    }

    /** The report of a run, once it was written. */
    @Transactional
    public Optional<ReportView> find(UUID runId) {
        return Optional.ofNullable(database.find(AuditReport.class, runId))
                .map(report -> new ReportView(
                        report.summary,
                        report.strengths,
                        report.contestations,
                        report.provisionalOn,
                        report.provisionalDocument,
                        report.finalOn,
                        report.finalDocument));
    }

    void add(AuditReport report) {
        database.persist(report);
    }

    AuditReport get(UUID runId) {
        AuditReport report = database.find(AuditReport.class, runId);
        if (report == null) {
            throw new IllegalStateException("Expected run " + runId + " to have a report but it has none");
        }
        return report;
    }
}
