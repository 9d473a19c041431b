package fr.attesta.finding.plan;

import fr.attesta.document.enclosure.EnclosureView;
import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The action plans: the rounds of every non-conformity of an audit. */
@ApplicationScoped
public class ActionPlans {

    private final EntityManager database;
    private final Findings findings;
    private final Enclosures enclosures;
    private final Clock clock;

    ActionPlans(EntityManager database, Findings findings, Enclosures enclosures, Clock clock) {
        this.database = database;
        this.findings = findings;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    /** The whole exchange on the findings of an audit. */
    @Transactional
    public List<PlannedFinding> ofRun(UUID runId) {
        return findings.ofRun(runId).stream()
                .map(finding -> PlannedFinding.of(
                        finding,
                        lines(finding).stream()
                                .map(line -> line.view(enclosed(finding, line)))
                                .toList()))
                .toList();
    }

    /** The findings whose plan the organisation has still to write. */
    List<PlannedFinding> awaited(UUID runId) {
        return ofRun(runId).stream()
                .filter(planned -> planned.finding().state().awaitsPlan())
                .toList();
    }

    /** The id of the new round. */
    UUID add(FindingView finding, SubmitActionPlan.Line line) {
        Instant now = clock.instant();
        int round = lines(finding).size() + 1;
        PlanLine added = new PlanLine(new PlanLine.Round(Uuid7.at(now), finding.id(), round), line, now);
        database.persist(added);
        return added.id;
    }

    PlanLine newest(FindingView finding) {
        return lines(finding).getLast();
    }

    private List<EnclosureView> enclosed(FindingView finding, PlanLine line) {
        return enclosures.sentWith(line.id, finding.number());
    }

    private List<PlanLine> lines(FindingView finding) {
        return database.createQuery("from PlanLine where findingId = ?1 order by round", PlanLine.class)
                .setParameter(1, finding.id())
                .getResultList();
    }
}
