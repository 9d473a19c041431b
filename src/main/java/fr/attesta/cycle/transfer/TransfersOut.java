package fr.attesta.cycle.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The transfers to other bodies, one per run. */
@ApplicationScoped
class TransfersOut {

    private final EntityManager database;

    TransfersOut(EntityManager database) {
        this.database = database;
    }

    void add(TransferOut transfer) {
        database.persist(transfer);
    }

    TransferOut get(UUID runId) {
        TransferOut transfer = database.find(TransferOut.class, runId);
        if (transfer == null) {
            throw new IllegalStateException("Expected run " + runId + " to be a transfer but it is none");
        }
        return transfer;
    }
}
