package fr.attesta.audit.preaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    /** When the pre-audit of a run was held. */
    public record HeldPreAudit(UUID caseId, UUID runId, Instant at) {}

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

    /** The pre-audits that were held in a period, oldest first. */
    @Transactional
    public List<HeldPreAudit> held(Instant from, Instant before) {
        return database
                .createQuery("from PreAudit where heldAt >= ?1 and heldAt < ?2 order by heldAt", PreAudit.class)
                .setParameter(1, from)
                .setParameter(2, before)
                .getResultList()
                .stream()
                .map(held -> new HeldPreAudit(held.caseId, held.runId, Objects.requireNonNull(held.heldAt)))
                .toList();
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
