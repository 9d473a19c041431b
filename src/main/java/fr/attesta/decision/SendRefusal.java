package fr.attesta.decision;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.Runs;
import fr.attesta.casefile.Stage;
import fr.attesta.document.DocumentView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Notifies a refusal with its reasons, the way to appeal and the three-month bar. */
@ApplicationScoped
class SendRefusal implements JobHandler {

    private final Decisions decisions;
    private final RefusalLetters letters;
    private final Cases cases;
    private final Runs runs;
    private final ClientMails mails;
    private final Journal journal;

    SendRefusal(
            Decisions decisions, RefusalLetters letters, Cases cases, Runs runs, ClientMails mails, Journal journal) {
        this.decisions = decisions;
        this.letters = letters;
        this.cases = cases;
        this.runs = runs;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "decision.send-refusal";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Decision decision = decisions.get(job.runId());
        ProcessId process = runs.get(job.runId()).process();
        boolean extension = process == ProcessId.SCOPE_EXTENSION;
        CaseView file = cases.get(job.caseId());
        DocumentView letter = letters.keep(decision.view(), file, extension);
        decision.notifiedBy(letter.id());
        mails.plan(ClientMail.notice(
                        job.caseId(),
                        type() + ":" + job.runId(),
                        extension ? "extension_refused" : "certification_refused",
                        RefusalLetters.reasonsOf(decision.view()),
                        RefusalLetters.newApplicationFrom(decision.decidedOn))
                .withAttachment(letter.id()));
        if (extension || process == ProcessId.RENEWAL) {
            // the former certificate runs until its own end
            cases.reach(job.caseId(), Stage.CERTIFIED);
        }
        journal.write(Fact.of(job.caseId(), "decision.refusal_sent").with("sha256", letter.sha256()));
        return Map.of();
    }
}
