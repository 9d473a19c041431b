package fr.attesta.auditor;

import fr.attesta.auditor.domain.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The table of the qualifications; a body has a few for each auditor, so that it is read as a whole. */
@ApplicationScoped
public class Qualifications {

    private final EntityManager database;
    private final Clock clock;

    Qualifications(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By person and category, the newest first. */
    @Transactional
    public Register register() {
        return new Register(database
                .createQuery(
                        "from RecordedQualification order by person, category, validFrom desc, recordedAt desc",
                        RecordedQualification.class)
                .getResultList()
                .stream()
                .map(qualification -> qualification.view(clock.getZone()))
                .toList());
    }

    /** Holds what is recorded about a person still until the transaction ends. */
    void lock(String person) {
        database.createNativeQuery("select user_name from staff_member where user_name = ?1 for update")
                .setParameter(1, person)
                .getResultList();
    }
}
