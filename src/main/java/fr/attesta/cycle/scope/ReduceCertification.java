package fr.attesta.cycle.scope;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.certificate.Certificates;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.application.RefreshFile;
import fr.attesta.quote.scope.ReductionForm;
import fr.attesta.quote.scope.ScopeRules;
import fr.attesta.quote.scope.Scopes;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** A certified organisation gives up a part of its scope; somebody decides before the certificate is issued again. */
@ApplicationScoped
public class ReduceCertification {

    private final Cases cases;
    private final Certificates certificates;
    private final CycleRuns runs;
    private final RefreshFile files;
    private final Scopes scopes;
    private final Journal journal;

    ReduceCertification(
            Cases cases, Certificates certificates, CycleRuns runs, RefreshFile files, Scopes scopes, Journal journal) {
        this.cases = cases;
        this.certificates = certificates;
        this.runs = runs;
        this.files = files;
        this.scopes = scopes;
        this.journal = journal;
    }

    /** @throws RefusedException with everything that stands against it */
    @Transactional
    public RunView reduce(String number, ReductionForm form) {
        CaseView file = cases.find(number);
        List<Refusal> refusals = new ArrayList<>();
        ChangeableCertificate.toReduce(certificates.ofCase(file.id())).ifPresent(refusals::add);
        runs.underWay(file.id(), ProcessId.SCOPE_EXTENSION, ProcessId.SCOPE_REDUCTION)
                .ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            refusals.addAll(ScopeRules.ofReduction(
                    form.removed(), files.latest(file.id()).known().categories()));
        }
        RefusedException.throwIfAny(refusals);
        RunView run = runs.start(file.id(), ProcessId.SCOPE_REDUCTION, AuditType.SURVEILLANCE);
        scopes.request(file.id(), run.id(), form);
        journal.write(Fact.of(file.id(), "scope.reduction_requested")
                .with("removed", form.removed())
                .with("reason", form.reason()));
        return run;
    }
}
