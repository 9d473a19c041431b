package fr.attesta.finding.evidence;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.Deadlines;
import fr.attesta.finding.FindingClocks;
import fr.attesta.finding.FindingMove;
import fr.attesta.finding.Findings;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The three months are over and a major stands: what follows is prepared as a decision, never automatic. */
@ApplicationScoped
class RecordUncorrectedMajor implements JobHandler {

    private final Corrections corrections;
    private final Findings findings;
    private final Deadlines deadlines;
    private final ClientMails mails;
    private final Journal journal;

    RecordUncorrectedMajor(
            Corrections corrections, Findings findings, Deadlines deadlines, ClientMails mails, Journal journal) {
        this.corrections = corrections;
        this.findings = findings;
        this.deadlines = deadlines;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "finding.record-uncorrected-major";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        List<CorrectedFinding> uncorrected = corrections.awaited(job.runId());
        uncorrected.forEach(corrected -> findings.move(corrected.finding().id(), FindingMove.GIVE_UP));
        String numbers = uncorrected.stream()
                .map(corrected -> corrected.finding().number())
                .collect(Collectors.joining(", "));
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "major_not_corrected", numbers)
                .about(deadlines.cause(job.runId(), FindingClocks.CORRECTED)));
        journal.write(Fact.of(job.caseId(), "finding.not_corrected").with("numbers", numbers));
        return Map.of("actionPlanOutcome", "NOT_CORRECTED");
    }
}
