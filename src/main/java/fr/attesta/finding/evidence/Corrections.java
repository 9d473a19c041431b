package fr.attesta.finding.evidence;

import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.finding.FindingState;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.finding.domain.CorrectionDemand;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The evidence of corrections: its rounds for every non-conformity of an audit. */
@ApplicationScoped
public class Corrections {

    private final EntityManager database;
    private final Findings findings;
    private final Enclosures enclosures;
    private final Clock clock;

    Corrections(EntityManager database, Findings findings, Enclosures enclosures, Clock clock) {
        this.database = database;
        this.findings = findings;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    /** The findings of an audit for which evidence was sent or is awaited. */
    @Transactional
    public List<CorrectedFinding> ofRun(UUID runId) {
        Set<String> demanded = demanded(runId);
        return findings.ofRun(runId).stream()
                .map(finding -> CorrectedFinding.of(finding, rounds(finding)))
                .filter(corrected -> demanded.contains(corrected.finding().number())
                        || !corrected.rounds().isEmpty())
                .toList();
    }

    List<CorrectedFinding> awaited(UUID runId) {
        Set<String> demanded = demanded(runId);
        return in(runId, FindingState.ACCEPTED).stream()
                .filter(corrected -> demanded.contains(corrected.finding().number()))
                .toList();
    }

    List<CorrectedFinding> in(UUID runId, FindingState state) {
        return ofRun(runId).stream()
                .filter(corrected -> corrected.finding().state() == state)
                .toList();
    }

    /** The id of the new round. */
    UUID add(FindingView finding, SubmitEvidence.Line line) {
        Instant now = clock.instant();
        int round = evidence(finding).size() + 1;
        Evidence added = new Evidence(new Evidence.Round(Uuid7.at(now), finding.id(), round), line, now);
        database.persist(added);
        return added.id;
    }

    Evidence newest(FindingView finding) {
        return evidence(finding).getLast();
    }

    private Set<String> demanded(UUID runId) {
        return findings.demanded(runId).stream()
                .map(CorrectionDemand.Line::number)
                .collect(Collectors.toSet());
    }

    private List<EvidenceView> rounds(FindingView finding) {
        return evidence(finding).stream()
                .map(round -> round.view(enclosures.sentWith(round.id, finding.number())))
                .toList();
    }

    private List<Evidence> evidence(FindingView finding) {
        return database.createQuery("from Evidence where findingId = ?1 order by round", Evidence.class)
                .setParameter(1, finding.id())
                .getResultList();
    }
}
