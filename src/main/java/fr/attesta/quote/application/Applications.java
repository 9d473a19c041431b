package fr.attesta.quote.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The applications, one per run of the initial certification. */
@ApplicationScoped
class Applications {

    private final EntityManager database;

    Applications(EntityManager database) {
        this.database = database;
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
