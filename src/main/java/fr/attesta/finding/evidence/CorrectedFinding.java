package fr.attesta.finding.evidence;

import fr.attesta.finding.FindingView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A non-conformity with the rounds of its evidence, oldest first.
 *
 * @param last the newest round; null before the first
 */
public record CorrectedFinding(
        FindingView finding,
        List<EvidenceView> rounds,
        @Nullable EvidenceView last) {

    static CorrectedFinding of(FindingView finding, List<EvidenceView> rounds) {
        return new CorrectedFinding(finding, rounds, rounds.isEmpty() ? null : rounds.getLast());
    }
}
