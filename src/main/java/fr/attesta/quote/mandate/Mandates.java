package fr.attesta.quote.mandate;

import fr.attesta.shared.HalfDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What was agreed for each audit: by contract, or by the review of the file before a surveillance. */
@ApplicationScoped
public class Mandates {

    private final EntityManager database;

    Mandates(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void agree(MandateView mandate) {
        database.merge(new Mandate(mandate));
    }

    /** @throws IllegalStateException if nothing was agreed for this run yet */
    @Transactional
    public MandateView of(UUID runId) {
        Mandate mandate = database.find(Mandate.class, runId);
        if (mandate == null) {
            throw new IllegalStateException("Expected run " + runId + " to have a mandate but nothing was agreed");
        }
        return new MandateView(
                mandate.runId,
                mandate.caseId,
                mandate.auditType,
                new HalfDays(mandate.halfDays),
                mandate.onSite,
                mandate.sampledSites);
    }
}
