package fr.attesta.quote.offer;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.mandate.AuditCalculator;
import fr.attesta.quote.mandate.Computation;
import fr.attesta.quote.mandate.DrawnSites;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

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
        Computation computed = calculator.compute(job.caseId(), job.runId(), type);
        Optional<Quote> former = quotes.versions(job.runId()).stream().findFirst();
        // the next version repeats the draw of the first, so that nobody can draw until the sites please
        long seed = former.map(quote -> quote.drawnSites.seed()).orElseGet(PrepareQuote::freshSeed);
        DrawnSites drawn = calculator.draw(job.caseId(), job.runId(), computed, seed);
        int version = former.map(quote -> quote.version + 1).orElse(1);
        quotes.add(new Quote(new Quote.Origin(job.caseId(), job.runId(), version), computed, drawn, clock.instant()));
        cases.reach(job.caseId(), Stage.QUOTE);
        journal.write(Fact.of(job.caseId(), "quote.prepared")
                .with("version", version)
                .with("halfDays", computed.duration().value().count())
                .with("seed", seed)
                .with("drawnSites", drawn.sirets())
                .with("totalExclTax", computed.price().totalExclTax().amount()));
        return Map.of();
    }

    private static long freshSeed() {
        return ThreadLocalRandom.current().nextLong(1, DrawnSites.SEEDS);
    }
}
