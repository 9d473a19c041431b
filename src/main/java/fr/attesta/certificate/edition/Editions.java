package fr.attesta.certificate.edition;

import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The former editions of certificates. */
@ApplicationScoped
public class Editions {

    private final EntityManager database;
    private final Clock clock;

    Editions(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void supersede(EditionView former, UUID runId) {
        database.persist(new FormerEdition(Uuid7.at(clock.instant()), former, runId));
    }

    /** Oldest first. */
    @Transactional
    public List<EditionView> of(UUID certificateId) {
        return database
                .createQuery("from FormerEdition where certificateId = ?1 order by edition", FormerEdition.class)
                .setParameter(1, certificateId)
                .getResultList()
                .stream()
                .map(FormerEdition::view)
                .toList();
    }
}
