package fr.attesta.identity;

import fr.attesta.identity.absence.StandIns;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/**
 * Which case a member of staff may look at: auditors only those that they, or an absent colleague whose deputy they are, were
 * assigned to, the others all.
 */
@ApplicationScoped
public class CaseAccess {

    private static final Set<Role> SEE_ALL = Set.of(Role.ADMINISTRATOR, Role.REVIEWER, Role.DECIDER, Role.QUALITY);

    private final EntityManager database;
    private final CurrentUser user;
    private final StandIns standIns;

    CaseAccess(EntityManager database, CurrentUser user, StandIns standIns) {
        this.database = database;
        this.user = user;
        this.standIns = standIns;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void grant(UUID caseId, String userName) {
        database.createNativeQuery(
                        "insert into case_member (case_id, user_name) values (?1, ?2) on conflict do nothing")
                .setParameter(1, caseId)
                .setParameter(2, userName)
                .executeUpdate();
    }

    public boolean seesAll() {
        return user.roles().stream().anyMatch(SEE_ALL::contains);
    }

    public boolean mayRead(UUID caseId) {
        return seesAll() || standIns.names().stream().anyMatch(name -> isMember(caseId, name));
    }

    /** The same for somebody who is not there. */
    public boolean mayRead(UUID caseId, Staff person) {
        return person.roles().stream().anyMatch(SEE_ALL::contains) || isMember(caseId, person.userName());
    }

    /** @throws RefusedException as if the case did not exist, so that nobody learns which numbers are taken */
    public void requireRead(UUID caseId) {
        if (!mayRead(caseId)) {
            throw new RefusedException(Refusal.notFound("case.unknown"));
        }
    }

    public boolean isMember(UUID caseId, String userName) {
        return !database.createNativeQuery("select 1 from case_member where case_id = ?1 and user_name = ?2")
                .setParameter(1, caseId)
                .setParameter(2, userName)
                .getResultList()
                .isEmpty();
    }
}
