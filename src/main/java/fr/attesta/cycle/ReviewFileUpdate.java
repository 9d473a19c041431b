package fr.attesta.cycle;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.application.RefreshFile;
import fr.attesta.quote.mandate.AuditCalculator;
import fr.attesta.quote.mandate.Computation;
import fr.attesta.quote.mandate.DrawnSites;
import fr.attesta.quote.mandate.MandateView;
import fr.attesta.quote.mandate.Mandates;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An administrator looks at what changed; duration and place of the audit are computed again (audit order, art. 2). */
@ApplicationScoped
class ReviewFileUpdate implements TaskKind<ReviewFileUpdate.Payload> {

    private final RefreshFile refreshFile;
    private final AuditCalculator calculator;
    private final Mandates mandates;
    private final Cases cases;
    private final Journal journal;

    ReviewFileUpdate(
            RefreshFile refreshFile, AuditCalculator calculator, Mandates mandates, Cases cases, Journal journal) {
        this.refreshFile = refreshFile;
        this.calculator = calculator;
        this.mandates = mandates;
        this.cases = cases;
        this.journal = journal;
    }

    /**
     * The administrator's adjustments, none of them necessary.
     *
     * @param halfDays another duration; needs a reason
     * @param onSite whether a surveillance is held on site; needs a reason, because remote is the rule
     */
    public record Payload(
            @Nullable @Min(1) @Max(60) Integer halfDays,
            @Nullable Boolean onSite,
            @Nullable @Size(max = 500) String reason) {}

    /** What the page shows. */
    public record Facts(RefreshFile.Facts file, Computation computed, DrawnSites drawn) {}

    @Override
    public String id() {
        return "cycle_review_file_update";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Facts form(TaskView task) {
        Computation computed = calculator.compute(task.caseId(), task.runId(), auditOf(task));
        return new Facts(refreshFile.latest(task.caseId()), computed, draw(task, computed));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        Computation computed = calculator.compute(task.caseId(), task.runId(), auditOf(task));
        int halfDays = payload.halfDays() == null ? computed.duration().value().count() : payload.halfDays();
        boolean onSite = computed.onSite() || Boolean.TRUE.equals(payload.onSite());
        boolean changed = halfDays != computed.duration().value().count() || onSite != computed.onSite();
        if (changed && (payload.reason() == null || payload.reason().isBlank())) {
            throw new RefusedException(Refusal.invalid("reason", "quote.reason_required"));
        }
        DrawnSites drawn = draw(task, computed);
        mandates.agree(new MandateView(
                task.runId(),
                task.caseId(),
                computed.auditType(),
                new HalfDays(halfDays),
                onSite,
                computed.sampledSites(),
                drawn));
        cases.reach(task.caseId(), Stage.SCHEDULING);
        journal.write(Fact.of(task.caseId(), "file.reviewed")
                .with("halfDays", halfDays)
                .with("computedHalfDays", computed.duration().value().count())
                .with("reason", payload.reason())
                .with("seed", drawn.seed())
                .with("drawnSites", drawn.sirets()));
        return Map.of();
    }

    /** The seed belongs to the run, so that looking at the page again draws the same sites. */
    private DrawnSites draw(TaskView task, Computation computed) {
        long seed = Math.floorMod(task.runId().getLeastSignificantBits(), DrawnSites.SEEDS);
        return calculator.draw(task.caseId(), task.runId(), computed, seed);
    }

    private static AuditType auditOf(TaskView task) {
        return ProcessId.ofId(task.process()) == ProcessId.RENEWAL ? AuditType.RENEWAL : AuditType.SURVEILLANCE;
    }
}
