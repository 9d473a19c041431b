package fr.attesta.cycle.takeover;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.cycle.scope.CycleRuns;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.quote.admission.Admission;
import fr.attesta.quote.application.RefreshFile;
import fr.attesta.quote.application.content.ApplicantDetails;
import fr.attesta.quote.application.content.ApplicationChecks;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A certified organisation comes from another body: a case is opened, and the former body is asked for its file. */
@ApplicationScoped
public class RegisterTransfer {

    private final Admission admission;
    private final Providers providers;
    private final Cases cases;
    private final CycleRuns runs;
    private final RefreshFile files;
    private final TransfersIn transfers;
    private final Journal journal;
    private final Clock clock;

    RegisterTransfer(
            Admission admission,
            Providers providers,
            Cases cases,
            CycleRuns runs,
            RefreshFile files,
            TransfersIn transfers,
            Journal journal,
            Clock clock) {
        this.admission = admission;
        this.providers = providers;
        this.cases = cases;
        this.runs = runs;
        this.files = files;
        this.transfers = transfers;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws RefusedException with everything that is wrong, or why the organisation may not come now */
    @Transactional
    public CaseView register(TransferInForm form) {
        LocalDate today = LocalDate.now(clock);
        ApplicationForm organisation = form.organisation();
        List<Refusal> refusals = new ArrayList<>(TakeoverRules.ofRequest(form, today));
        refusals.addAll(ApplicationChecks.ofOrganisation(organisation, today).stream()
                .map(refusal -> within("organisation", refusal))
                .toList());
        RefusedException.throwIfAny(refusals);
        RefusedException.throwIfAny(admission.refusals(organisation.siren(), organisation.categories()));
        ProviderView provider = providers.register(ApplicantDetails.of(organisation));
        CaseView file = cases.open(provider.id());
        RunView run = runs.start(file.id(), ProcessId.TRANSFER_IN, AuditType.SURVEILLANCE);
        files.takeOver(file.id(), run.id(), organisation);
        transfers.add(new TransferIn(run.id(), file.id(), form));
        journal.write(Fact.of(file.id(), "transfer.asked_from_other_body")
                .with("body", form.bodyName())
                .with("certificate", form.certificate().number())
                .with("requestedOn", form.requestedOn())
                .with("openFindings", form.allFindings().size()));
        return file;
    }

    private static Refusal within(String field, Refusal refusal) {
        return new Refusal(
                refusal.kind(),
                refusal.field() == null ? field : field + "." + refusal.field(),
                refusal.code(),
                refusal.arguments());
    }
}
