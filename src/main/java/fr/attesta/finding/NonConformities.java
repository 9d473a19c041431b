package fr.attesta.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The non-conformities, in the order of their numbers. */
@ApplicationScoped
class NonConformities {

    private final EntityManager database;

    NonConformities(EntityManager database) {
        this.database = database;
    }

    void add(NonConformity finding) {
        database.persist(finding);
    }

    NonConformity get(UUID id) {
        NonConformity finding = database.find(NonConformity.class, id);
        if (finding == null) {
            throw new IllegalStateException("Expected a non-conformity with the id " + id + " but there is none");
        }
        return finding;
    }

    List<NonConformity> ofRun(UUID runId) {
        return database.createQuery("from NonConformity where runId = ?1 order by position", NonConformity.class)
                .setParameter(1, runId)
                .getResultList();
    }

    List<NonConformity> ofCase(UUID caseId) {
        return database.createQuery("from NonConformity where caseId = ?1 order by position", NonConformity.class)
                .setParameter(1, caseId)
                .getResultList();
    }
}
