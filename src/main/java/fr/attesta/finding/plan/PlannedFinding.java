package fr.attesta.finding.plan;

import fr.attesta.finding.FindingView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A non-conformity with the rounds of its plan, oldest first.
 *
 * @param last the newest round; null before the first
 */
public record PlannedFinding(
        FindingView finding,
        List<PlanLineView> rounds,
        @Nullable PlanLineView last) {

    static PlannedFinding of(FindingView finding, List<PlanLineView> rounds) {
        return new PlannedFinding(finding, rounds, rounds.isEmpty() ? null : rounds.getLast());
    }
}
