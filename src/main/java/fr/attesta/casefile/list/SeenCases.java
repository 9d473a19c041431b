package fr.attesta.casefile.list;

import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.absence.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** The rule of {@link CaseAccess} in SQL, for lists that the database searches. */
@ApplicationScoped
class SeenCases {

    /** Whether the current person may see the case {@code c}. */
    static final String VISIBLE =
            "(:everybody or exists (select 1 from case_member m where m.case_id = c.id and m.user_name in (:users)))";

    private final EntityManager database;
    private final CaseAccess access;
    private final StandIns standIns;

    SeenCases(EntityManager database, CaseAccess access, StandIns standIns) {
        this.database = database;
        this.access = access;
        this.standIns = standIns;
    }

    /** A question that contains {@link #VISIBLE}, asked for the current person. */
    Query ask(String sql) {
        return database.createNativeQuery(sql)
                .setParameter("everybody", access.seesAll())
                .setParameter("users", standIns.names());
    }
}
