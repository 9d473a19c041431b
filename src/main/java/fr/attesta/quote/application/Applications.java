package fr.attesta.quote.application;

import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.scope.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The applications, one per run of the initial certification. */
@ApplicationScoped
class Applications {

    private final EntityManager database;
    private final Scopes scopes;

    Applications(EntityManager database, Scopes scopes) {
        this.database = database;
        this.scopes = scopes;
    }

    /** What is known of the organisation: its newest file, in the scope that a decision gave it since. */
    ApplicationForm newest(UUID caseId) {
        return find(caseId)
                .orElseThrow(() -> new IllegalStateException(
                        "Expected case " + caseId + " to have an application but it has none"));
    }

    /** The same; empty for a case that has just been opened. */
    Optional<ApplicationForm> find(UUID caseId) {
        return database.createQuery("from Application where caseId = ?1 order by receivedAt desc", Application.class)
                .setParameter(1, caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(newest -> scopes.latest(caseId)
                        .filter(changed -> !changed.at().isBefore(newest.receivedAt))
                        .map(changed -> changed.scope().in(newest.content))
                        .orElse(newest.content));
    }

    void add(Application application) {
        database.persist(application);
    }

    Application get(UUID runId) {
        Application application = database.find(Application.class, runId);
        if (application == null) {
            throw new IllegalStateException("Expected run " + runId + " to have an application but it has none");
        }
        return application;
    }
}
