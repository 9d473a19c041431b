package fr.attesta.cycle.scope;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.application.RefreshFile;
import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.quote.scope.ReductionForm;
import fr.attesta.quote.scope.ScopeRules;
import fr.attesta.quote.scope.Scopes;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    /**
     * What an organisation chooses from when it gives something up itself.
     *
     * @param end of its certificate, which a reduction does not move
     * @param obstacles why nothing can be given up now; none while it can
     */
    public record Choice(
            String organisation,
            String number,
            LocalDate end,
            List<Category> categories,
            List<SiteForm> sites,
            List<Refusal> obstacles) {

        /** Whether anything can go now so that something stays. */
        public boolean open() {
            return obstacles.isEmpty() && (categories.size() > 1 || !sites.isEmpty());
        }
    }

    /** What can be given up of the newest certificate of a case; nothing before it has one. */
    public Optional<Choice> choice(UUID caseId) {
        return certificates.current(caseId).map(this::choice);
    }

    Choice choice(CertificateView certificate) {
        UUID caseId = certificate.caseId();
        return new Choice(
                cases.get(caseId).providerName(),
                certificate.number(),
                certificate.end(),
                certificate.categories(),
                files.latest(caseId).known().allSites(),
                obstacles(caseId));
    }

    /**
     * Staff write down what the organisation asks for.
     *
     * @throws RefusedException with everything that stands against it
     */
    @Transactional
    public RunView reduce(String number, ReductionForm form) {
        return reduce(cases.find(number).id(), form);
    }

    /**
     * The organisation asks for it itself, or staff who may see the case do.
     *
     * @throws RefusedException with everything that stands against it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RunView reduce(UUID caseId, ReductionForm form) {
        RefusedException.throwIfAny(refusals(caseId, form));
        RunView run = runs.start(caseId, ProcessId.SCOPE_REDUCTION, AuditType.SURVEILLANCE);
        scopes.request(caseId, run.id(), form);
        journal.write(Fact.of(caseId, "scope.reduction_requested")
                .with("removed", form.allRemoved())
                .with("closedSites", form.allClosedSites())
                .with("reason", form.reason()));
        return run;
    }

    /** Everything that stands against this reduction. */
    public List<Refusal> refusals(UUID caseId, ReductionForm form) {
        List<Refusal> obstacles = obstacles(caseId);
        return obstacles.isEmpty()
                ? ScopeRules.ofReduction(form, files.latest(caseId).known())
                : obstacles;
    }

    /** Why nothing of the case can be reduced now. */
    List<Refusal> obstacles(UUID caseId) {
        return Stream.of(
                        ChangeableCertificate.toReduce(certificates.ofCase(caseId)),
                        runs.underWay(caseId, ProcessId.SCOPE_EXTENSION, ProcessId.SCOPE_REDUCTION))
                .flatMap(Optional::stream)
                .toList();
    }
}
