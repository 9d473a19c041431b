package fr.attesta.cycle.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The transfers from other bodies, one per run. */
@ApplicationScoped
public class TransfersIn {

    /** Thirty days to take over, evaluate or refuse (rule 3.16). */
    public static final String DECISION = "R3_16_TRANSFER_DECISION";

    private final EntityManager database;

    TransfersIn(EntityManager database) {
        this.database = database;
    }

    void add(TransferIn transfer) {
        database.persist(transfer);
    }

    /** What was said of the certificate when the transfer was asked for. */
    public TransferInForm request(UUID runId) {
        return get(runId).content;
    }

    TransferIn get(UUID runId) {
        TransferIn transfer = database.find(TransferIn.class, runId);
        if (transfer == null) {
            throw new IllegalStateException("Expected run " + runId + " to be a transfer but it is none");
        }
        return transfer;
    }
}
