package fr.attesta.audit.earlier;

import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the last audit found that was held before the case came to this installation: its grid is kept elsewhere. */
@ApplicationScoped
public class EarlierFindings {

    private final EntityManager database;
    private final Clock clock;

    EarlierFindings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes over the numbers of the indicators with a finding, which the next surveillance examines (art. 2). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOver(UUID caseId, Set<Integer> indicators) {
        indicators.forEach(
                indicator -> database.persist(new EarlierFinding(Uuid7.at(clock.instant()), caseId, indicator)));
    }

    public Set<Integer> of(UUID caseId) {
        return database
                .createQuery("select indicator from EarlierFinding where caseId = ?1", Integer.class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
