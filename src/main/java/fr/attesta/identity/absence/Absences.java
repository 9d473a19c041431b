package fr.attesta.identity.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The table of absences. */
@ApplicationScoped
public class Absences {

    private final EntityManager database;
    private final Clock clock;

    Absences(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** User names of those who are away today and whose deputy this person is. */
    public List<String> replacedBy(String userName) {
        return database.createQuery(
                        "select userName from Absence where deputy = ?1 and firstDay <= ?2 and lastDay >= ?2"
                                + " order by userName",
                        String.class)
                .setParameter(1, userName)
                .setParameter(2, LocalDate.now(clock))
                .getResultList();
    }

    /** Those that have not ended, the next one first. */
    @Transactional
    public List<AbsenceView> upcoming() {
        return database
                .createQuery("from Absence where lastDay >= ?1 order by firstDay, userName", Absence.class)
                .setParameter(1, LocalDate.now(clock))
                .getResultList()
                .stream()
                .map(Absence::view)
                .toList();
    }

    /** Holds what is recorded about these people still until the transaction ends. */
    void lock(String one, String other) {
        database.createNativeQuery("select user_name from staff_member where user_name in (?1, ?2) order by user_name"
                        + " for update")
                .setParameter(1, one)
                .setParameter(2, other)
                .getResultList();
    }
}
