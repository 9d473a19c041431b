package fr.attesta.cycle.takeover.evaluation;

import fr.attesta.audit.OtherEvaluations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The adapted evaluations of transfers, one per run at most. */
@ApplicationScoped
public class TransferEvaluations implements OtherEvaluations {

    private final EntityManager database;

    TransferEvaluations(EntityManager database) {
        this.database = database;
    }

    /** That of the run; empty when nobody asked for one. */
    public Optional<EvaluationView> of(UUID runId) {
        return Optional.ofNullable(find(runId)).map(TransferEvaluation::view);
    }

    @Override
    public Set<String> evaluatorsOf(UUID caseId) {
        return Set.copyOf(
                database.createQuery("select evaluator from TransferEvaluation where caseId = ?1", String.class)
                        .setParameter(1, caseId)
                        .getResultList());
    }

    void ask(UUID caseId, EvaluationView asked) {
        database.persist(new TransferEvaluation(caseId, asked));
    }

    EvaluationView hold(UUID runId, EvaluationView.Result result) {
        TransferEvaluation evaluation = find(runId);
        if (evaluation == null) {
            throw new IllegalStateException("Expected an evaluation of run " + runId + " but nobody asked for one");
        }
        evaluation.hold(result);
        return evaluation.view();
    }

    private @Nullable TransferEvaluation find(UUID runId) {
        return database.find(TransferEvaluation.class, runId);
    }
}
