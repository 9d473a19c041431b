package fr.attesta.quote.scope;

import fr.attesta.journal.ActorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What organisations asked to add to their scope, and what decisions have made of it. */
@ApplicationScoped
public class Scopes {

    private final EntityManager database;
    private final ActorSource actors;
    private final Clock clock;

    Scopes(EntityManager database, ActorSource actors, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    /** A scope as a decision left it. */
    public record Changed(Scope scope, Instant at) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void request(UUID caseId, UUID runId, ExtensionForm extension) {
        database.persist(new ScopeExtension(runId, caseId, extension, clock.instant()));
    }

    /** What the run is to add; empty for every other kind of run. */
    public Optional<ExtensionForm> extensionOf(UUID runId) {
        return Optional.ofNullable(database.find(ScopeExtension.class, runId)).map(extension -> extension.content);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void request(UUID caseId, UUID runId, ReductionForm reduction) {
        database.persist(new ScopeReduction(runId, caseId, reduction, actors.current(), clock.instant()));
    }

    /** @throws IllegalStateException if the run is no reduction */
    @Transactional
    public ReductionView reductionOf(UUID runId) {
        return reduction(runId).view();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void decide(UUID runId, boolean granted, ReductionView.Decision decision) {
        reduction(runId).decide(granted, decision);
    }

    /** The run's decision made this of the scope. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(UUID caseId, UUID runId, Scope scope) {
        database.persist(new ScopeChange(runId, caseId, scope, clock.instant()));
    }

    public Optional<Changed> latest(UUID caseId) {
        return database
                .createQuery("from ScopeChange where caseId = ?1 order by changedAt desc", ScopeChange.class)
                .setParameter(1, caseId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(change -> new Changed(change.scope, change.changedAt));
    }

    private ScopeReduction reduction(UUID runId) {
        ScopeReduction reduction = database.find(ScopeReduction.class, runId);
        if (reduction == null) {
            throw new IllegalStateException("Expected run " + runId + " to be a reduction but it is none");
        }
        return reduction;
    }
}
