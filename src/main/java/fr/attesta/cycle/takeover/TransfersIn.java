package fr.attesta.cycle.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The transfers from other bodies, one per run. */
@ApplicationScoped
class TransfersIn {

    private final EntityManager database;

    TransfersIn(EntityManager database) {
        this.database = database;
    }

    void add(TransferIn transfer) {
        database.persist(transfer);
    }

    TransferIn get(UUID runId) {
        TransferIn transfer = database.find(TransferIn.class, runId);
        if (transfer == null) {
            throw new IllegalStateException("Expected run " + runId + " to be a transfer but it is none");
        }
        return transfer;
    }
}
