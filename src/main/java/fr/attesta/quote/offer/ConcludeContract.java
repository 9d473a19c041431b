package fr.attesta.quote.offer;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.Stage;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.mandate.MandateView;
import fr.attesta.quote.mandate.Mandates;
import fr.attesta.quote.offer.paper.QuotePapers;
import fr.attesta.shared.HalfDays;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The accepted quote becomes the contract, and the thirty days to propose an audit date begin (audit order, art. 1). */
@ApplicationScoped
class ConcludeContract implements JobHandler {

    static final String PROPOSE_DATE = "R3_1_PROPOSE_DATE";

    private final Quotes quotes;
    private final Mandates mandates;
    private final Cases cases;
    private final Deadlines deadlines;
    private final ClientMails mails;
    private final QuotePapers papers;
    private final Journal journal;
    private final Clock clock;

    ConcludeContract(
            Quotes quotes,
            Mandates mandates,
            Cases cases,
            Deadlines deadlines,
            ClientMails mails,
            QuotePapers papers,
            Journal journal,
            Clock clock) {
        this.quotes = quotes;
        this.mandates = mandates;
        this.cases = cases;
        this.deadlines = deadlines;
        this.mails = mails;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "quote.conclude-contract";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Quote quote = quotes.latest(job.runId());
        mandates.agree(new MandateView(
                quote.runId,
                quote.caseId,
                quote.auditType,
                new HalfDays(quote.halfDays),
                quote.onSite,
                quote.sampledSites,
                quote.drawnSites));
        LocalDate proposeBy = deadlines
                .open(new NewDeadline(quote.caseId, quote.runId, PROPOSE_DATE, LocalDate.now(clock)))
                .dueOn();
        cases.reach(quote.caseId, quote.preAuditOrdered ? Stage.PRE_AUDIT : Stage.SCHEDULING);
        mails.plan(ClientMail.notice(quote.caseId, type() + ":" + job.key(), "contract_signed", proposeBy)
                .withAttachment(papers.printContract(quote.view())));
        journal.write(Fact.of(quote.caseId, "contract.concluded").with("proposeDateBy", proposeBy));
        return Map.of("quoteOutcome", "ACCEPTED", "preAuditOrdered", quote.preAuditOrdered);
    }
}
