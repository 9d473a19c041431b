package fr.attesta.cycle.takeover.evaluation;

import fr.attesta.cycle.takeover.TransferInForm;
import fr.attesta.cycle.takeover.TransferInForm.FormerFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An adapted evaluation as the decider sees it.
 *
 * @param subject what is to be evaluated
 * @param evaluator user name of the auditor
 * @param result null until it was held
 */
public record EvaluationView(
        UUID runId,
        String subject,
        String evaluator,
        String askedBy,
        LocalDate askedOn,
        @Nullable Result result) {

    /**
     * What came of it.
     *
     * @param favourable whether nothing stands against a takeover
     * @param corrected numbers of the open non-conformities, as the request lists them from 1 on, whose correction was seen
     */
    public record Result(
            LocalDate heldOn, Means means, String conclusions, boolean favourable, Set<Integer> corrected) {

        public Result {
            corrected = Set.copyOf(corrected);
        }
    }

    public boolean favourable() {
        return result != null && result.favourable();
    }

    /** Whether it has seen the non-conformity of this number corrected. */
    public boolean corrected(int number) {
        return result != null && result.corrected().contains(number);
    }

    /** The non-conformities that are still open, after an evaluation if there was one. */
    public static List<FormerFinding> stillOpen(TransferInForm request, @Nullable EvaluationView evaluation) {
        List<FormerFinding> all = request.allFindings();
        return IntStream.range(0, all.size())
                .filter(i -> evaluation == null || !evaluation.corrected(i + 1))
                .mapToObj(all::get)
                .toList();
    }
}
