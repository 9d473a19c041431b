package fr.attesta.cycle.transfer;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.certificate.Certificates;
import fr.attesta.cycle.scope.CycleRuns;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
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

/** A certified organisation asks to be transferred to another body (audit order, art. 7). */
@ApplicationScoped
public class HandOver {

    private final Cases cases;
    private final Certificates certificates;
    private final CycleRuns runs;
    private final TransfersOut transfers;
    private final Journal journal;
    private final Clock clock;

    HandOver(
            Cases cases,
            Certificates certificates,
            CycleRuns runs,
            TransfersOut transfers,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.certificates = certificates;
        this.runs = runs;
        this.transfers = transfers;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws RefusedException with everything that stands against it */
    @Transactional
    public RunView begin(String number, TransferOutForm form) {
        CaseView file = cases.find(number);
        List<Refusal> refusals = new ArrayList<>();
        TransferRules.ofCertificate(certificates.ofCase(file.id())).ifPresent(refusals::add);
        runs.underWay(file.id(), ProcessId.TRANSFER_OUT).ifPresent(refusals::add);
        TransferRules.ofRequestDay(form.requestedOn(), LocalDate.now(clock)).ifPresent(refusals::add);
        RefusedException.throwIfAny(refusals);
        RunView run = runs.start(file.id(), ProcessId.TRANSFER_OUT, AuditType.SURVEILLANCE);
        transfers.add(new TransferOut(run.id(), file.id(), form));
        journal.write(Fact.of(file.id(), "transfer.requested")
                .with("body", form.bodyName())
                .with("requestedOn", form.requestedOn()));
        return run;
    }
}
