package fr.attesta.decision;

import fr.attesta.decision.domain.Outcome;
import fr.attesta.provider.FormerRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions, at most one per run. */
@ApplicationScoped
public class Decisions implements FormerRefusals {

    private final EntityManager database;

    Decisions(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public Optional<DecisionView> ofRun(UUID runId) {
        return Optional.ofNullable(database.find(Decision.class, runId)).map(Decision::view);
    }

    /** The day of the last refusal or withdrawal: a new application may come three months later (rule 3.18). */
    @Override
    @Transactional
    public Optional<LocalDate> lastRefusalOf(UUID providerId) {
        return database
                .createQuery(
                        "from Decision where providerId = ?1 and outcome in ?2 order by decidedOn desc", Decision.class)
                .setParameter(1, providerId)
                .setParameter(2, List.of(Outcome.REFUSED, Outcome.WITHDRAWN))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(decision -> decision.decidedOn);
    }

    void add(Decision decision) {
        database.persist(decision);
    }

    Decision get(UUID runId) {
        Decision decision = database.find(Decision.class, runId);
        if (decision == null) {
            throw new IllegalStateException("Expected run " + runId + " to have a decision but it has none");
        }
        return decision;
    }
}
