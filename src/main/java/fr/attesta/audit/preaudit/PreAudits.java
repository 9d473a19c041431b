package fr.attesta.audit.preaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The phone pre-audits; other packages learn only who led them, for the separation of duties. */
@ApplicationScoped
public class PreAudits {

    private final EntityManager database;

    PreAudits(EntityManager database) {
        this.database = database;
    }

    /** User names of everybody who was to lead a pre-audit of the case. */
    @Transactional
    public Set<String> preAuditors(UUID caseId) {
        return database
                .createQuery("select auditor from PreAudit where caseId = ?1 and auditor is not null", String.class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(PreAudit preAudit) {
        database.persist(preAudit);
    }

    PreAudit get(UUID runId) {
        PreAudit preAudit = database.find(PreAudit.class, runId);
        if (preAudit == null) {
            throw new IllegalStateException("Expected run " + runId + " to have a pre-audit but it has none");
        }
        return preAudit;
    }
}
