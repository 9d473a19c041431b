package fr.attesta.cycle.scope;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.certificate.Certificates;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.admission.Admission;
import fr.attesta.quote.application.RefreshFile;
import fr.attesta.quote.scope.ExtensionForm;
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

/** A certified organisation adds categories or sites: quote, audit and decision on what is added (audit order, art. 9). */
@ApplicationScoped
public class ExtendScope {

    private final Cases cases;
    private final Certificates certificates;
    private final CycleRuns runs;
    private final RefreshFile files;
    private final Admission admission;
    private final Scopes scopes;
    private final Journal journal;

    ExtendScope(
            Cases cases,
            Certificates certificates,
            CycleRuns runs,
            RefreshFile files,
            Admission admission,
            Scopes scopes,
            Journal journal) {
        this.cases = cases;
        this.certificates = certificates;
        this.runs = runs;
        this.files = files;
        this.admission = admission;
        this.scopes = scopes;
        this.journal = journal;
    }

    /** @throws RefusedException with everything that stands against it */
    @Transactional
    public RunView extend(String number, ExtensionForm form) {
        CaseView file = cases.find(number);
        List<Refusal> refusals = new ArrayList<>();
        ChangeableCertificate.toExtend(certificates.ofCase(file.id())).ifPresent(refusals::add);
        runs.underWay(file.id(), ProcessId.SCOPE_EXTENSION, ProcessId.SCOPE_REDUCTION)
                .ifPresent(refusals::add);
        admission.bar(file.providerId()).ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            refusals.addAll(ScopeRules.ofExtension(form, files.latest(file.id()).known()));
        }
        RefusedException.throwIfAny(refusals);
        RunView run = runs.start(file.id(), ProcessId.SCOPE_EXTENSION, AuditType.EXTENSION);
        scopes.request(file.id(), run.id(), form);
        journal.write(Fact.of(file.id(), "scope.extension_requested")
                .with("categories", form.allCategories())
                .with("sites", form.allSites().size())
                .with("remark", form.remark()));
        return run;
    }
}
