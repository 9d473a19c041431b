package fr.attesta.audit.scheduling;

import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audits, one per run. */
@ApplicationScoped
public class Audits {

    /** By when a renewal is to be audited, so that its decision comes before the certificate ends (audit order, art. 3). */
    public static final String RENEWAL_DEADLINE = "R3_12_RENEWAL_AUDIT";

    private final EntityManager database;

    Audits(EntityManager database) {
        this.database = database;
    }

    /** @throws IllegalStateException if nobody was assigned to an audit of this run yet */
    @Transactional
    public AuditView view(UUID runId) {
        return get(runId).view();
    }

    @Transactional
    public Optional<AuditView> find(UUID runId) {
        return Optional.ofNullable(database.find(Audit.class, runId)).map(Audit::view);
    }

    /** All audits of a case. */
    @Transactional
    public List<AuditView> ofCase(UUID caseId) {
        return database
                .createQuery("from Audit where caseId = ?1 order by runId", Audit.class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .map(Audit::view)
                .toList();
    }

    /** User names of the auditors of a run: who leads, and the second one where there is one. */
    @Transactional
    public Set<String> team(UUID runId) {
        return get(runId).team();
    }

    /**
     * What an audit asked of the qualifications of its auditors when they were chosen.
     *
     * @param categories none for an audit assigned before they were asked
     * @param justification why somebody without one audits; null when none is missing
     */
    public record Asked(Set<Category> categories, @Nullable String justification) {}

    @Transactional
    public Asked asked(UUID runId) {
        Audit audit = get(runId);
        return new Asked(audit.asked(), audit.competenceJustification);
    }

    /** User names of everybody who was assigned to an audit of the case. */
    @Transactional
    public Set<String> teamsOfCase(UUID caseId) {
        return ofCase(caseId).stream()
                .flatMap(audit -> team(audit.runId()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void planned(UUID runId) {
        get(runId).plan();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void held(UUID runId) {
        get(runId).hold();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void abandoned(UUID runId) {
        get(runId).abandon();
    }

    void add(Audit audit) {
        database.persist(audit);
    }

    Audit get(UUID runId) {
        Audit audit = database.find(Audit.class, runId);
        if (audit == null) {
            throw new IllegalStateException("Expected run " + runId + " to have an audit but it has none");
        }
        return audit;
    }

    /** @throws RefusedException if another proposal has taken the place of this one */
    Audit ofProposal(UUID proposalId) {
        return database
                .createQuery("from Audit where proposalId = ?1", Audit.class)
                .setParameter(1, proposalId)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.gone("audit.proposal_replaced")));
    }
}
