package fr.attesta.cycle.scope;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.quote.scope.ReductionView;
import fr.attesta.quote.scope.Scopes;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/** Tells the organisation why its scope stays as it is. */
@ApplicationScoped
class DeclineReduction implements JobHandler {

    private final Scopes scopes;
    private final ClientMails mails;

    DeclineReduction(Scopes scopes, ClientMails mails) {
        this.scopes = scopes;
        this.mails = mails;
    }

    @Override
    public String type() {
        return "cycle.decline-reduction";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        ReductionView.Decision decision =
                Objects.requireNonNull(scopes.reductionOf(job.runId()).decision());
        mails.plan(ClientMail.notice(
                job.caseId(),
                type() + ":" + job.runId(),
                "reduction_declined",
                Objects.requireNonNullElse(decision.remark(), "")));
        return Map.of();
    }
}
