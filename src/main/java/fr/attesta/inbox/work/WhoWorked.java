package fr.attesta.inbox.work;

import fr.attesta.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has completed tasks of a role in a case, whether assigned to it, as a deputy or by handing over. */
@ApplicationScoped
public class WhoWorked {

    private final EntityManager database;

    WhoWorked(EntityManager database) {
        this.database = database;
    }

    public Set<String> on(UUID caseId, Role role) {
        List<?> names = database.createNativeQuery("select distinct completed_by from task where case_id = ?1"
                        + " and candidate_role = ?2 and completed_by is not null")
                .setParameter(1, caseId)
                .setParameter(2, role.id())
                .getResultList();
        return names.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
