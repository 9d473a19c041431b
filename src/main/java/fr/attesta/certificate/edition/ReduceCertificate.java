package fr.attesta.certificate.edition;

import fr.attesta.certificate.Certificates;
import fr.attesta.certificate.edition.ReduceScope.Reduction;
import fr.attesta.certificate.paper.CertificateGrant.Authority;
import fr.attesta.quote.scope.ReductionView;
import fr.attesta.quote.scope.Scopes;
import fr.attesta.shared.Category;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Issues the certificate again for what its holder keeps of it. */
@ApplicationScoped
class ReduceCertificate implements JobHandler {

    private final ReduceScope reduceScope;
    private final Certificates certificates;
    private final Scopes scopes;

    ReduceCertificate(ReduceScope reduceScope, Certificates certificates, Scopes scopes) {
        this.reduceScope = reduceScope;
        this.certificates = certificates;
        this.scopes = scopes;
    }

    @Override
    public String type() {
        return "certificate.reduce-certificate";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        ReductionView reduction = scopes.reductionOf(job.runId());
        ReductionView.Decision decision = Objects.requireNonNull(reduction.decision());
        Set<Category> kept =
                new TreeSet<>(certificates.current(job.caseId()).orElseThrow().categories());
        kept.removeAll(reduction.removed());
        reduceScope.carryOut(new Reduction(
                job.caseId(),
                job.runId(),
                kept,
                reduction.closedSites(),
                decision.remark(),
                new Authority(decision.by(), decision.on())));
        return Map.of();
    }
}
