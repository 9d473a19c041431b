package fr.attesta.audit.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The audit plans, one per run. */
@ApplicationScoped
public class Plans {

    private final EntityManager database;

    Plans(EntityManager database) {
        this.database = database;
    }

    /** The plan of a run, once it was prepared. */
    @Transactional
    public Optional<PlanView> find(UUID runId) {
        return Optional.ofNullable(database.find(AuditPlan.class, runId))
                .map(plan -> new PlanView(plan.content, plan.preparedOn, plan.sentOn, plan.documentId));
    }

    void add(AuditPlan plan) {
        database.persist(plan);
    }

    AuditPlan get(UUID runId) {
        AuditPlan plan = database.find(AuditPlan.class, runId);
        if (plan == null) {
            throw new IllegalStateException("Expected run " + runId + " to have an audit plan but it has none");
        }
        return plan;
    }
}
