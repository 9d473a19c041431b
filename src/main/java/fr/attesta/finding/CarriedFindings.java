package fr.attesta.finding;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.Severity;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Non-conformities that another body notified and whose plan it accepted: the next audit here lifts or requalifies them. */
@ApplicationScoped
public class CarriedFindings {

    private final NonConformities findings;
    private final FindingClocks clocks;
    private final Journal journal;
    private final Clock clock;

    CarriedFindings(NonConformities findings, FindingClocks clocks, Journal journal, Clock clock) {
        this.findings = findings;
        this.clocks = clocks;
        this.journal = journal;
        this.clock = clock;
    }

    /** One of them. */
    public record Carried(int indicator, Severity severity, String statement, LocalDate notifiedOn) {

        StandardVersion version() {
            return RegulationFiles.standardOn(notifiedOn).version();
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOver(UUID caseId, UUID runId, List<Carried> open) {
        int position = findings.ofCase(caseId).size();
        for (Carried carried : open) {
            position++;
            NonConformity finding =
                    new NonConformity(new FindingId(Uuid7.at(clock.instant()), caseId, runId, position), carried);
            findings.add(finding);
            journal.write(Fact.of(caseId, "finding.carried_on")
                    .with("number", finding.number())
                    .with("indicator", carried.indicator())
                    .with("severity", carried.severity())
                    .with("notifiedOn", carried.notifiedOn()));
        }
        clocks.follow(caseId, runId);
    }
}
