package fr.attesta.quote.offer;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.mandate.AuditCalculator;
import fr.attesta.quote.mandate.Computation;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** Computes the quote by the rules, for an administrator to look over. */
@ApplicationScoped
class PrepareQuote implements JobHandler {

    private final Quotes quotes;
    private final AuditCalculator calculator;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    PrepareQuote(Quotes quotes, AuditCalculator calculator, Cases cases, Journal journal, Clock clock) {
        this.quotes = quotes;
        this.calculator = calculator;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "quote.prepare-quote";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        AuditType type = AuditType.valueOf(job.text("auditType"));
        Computation computed = calculator.compute(job.caseId(), type);
        quotes.add(new Quote(job.caseId(), job.runId(), computed, clock.instant()));
        cases.reach(job.caseId(), Stage.QUOTE);
        journal.write(Fact.of(job.caseId(), "quote.prepared")
                .with("halfDays", computed.duration().value().count())
                .with("totalExclTax", computed.price().totalExclTax().amount()));
        return Map.of();
    }
}
