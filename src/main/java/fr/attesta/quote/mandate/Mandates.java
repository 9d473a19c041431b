package fr.attesta.quote.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was agreed for each audit: by contract, or by the review of the file before a surveillance. */
@ApplicationScoped
public class Mandates {

    private final EntityManager database;

    Mandates(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void agree(MandateView mandate) {
        database.merge(new Mandate(mandate));
    }

    /** @throws IllegalStateException if nothing was agreed for this run yet */
    @Transactional
    public MandateView of(UUID runId) {
        Mandate mandate = database.find(Mandate.class, runId);
        if (mandate == null) {
            throw new IllegalStateException("Expected run " + runId + " to have a mandate but nothing was agreed");
        }
        return mandate.view();
    }

    /** The sites that the audits of a case have been agreed to visit so far. */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<String> visitedSites(UUID caseId) {
        return database.createQuery("from Mandate where caseId = ?1", Mandate.class)
                .setParameter(1, caseId)
                .getResultStream()
                .flatMap(mandate -> mandate.drawnSites.sites().stream())
                .map(site -> site.siret().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How long the longest audit of each case was agreed to last. */
    public Map<UUID, Integer> halfDaysByCase() {
        return database
                .createQuery("select caseId, max(halfDays) from Mandate group by caseId", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }
}
