package fr.attesta.quote.application;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.document.AcceptedFile;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.quote.admission.Admission;
import fr.attesta.quote.application.content.ApplicantDetails;
import fr.attesta.quote.application.content.ApplicationChecks;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.Piece;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** A training organisation applies: a case is opened and its certification begins. */
@ApplicationScoped
public class SubmitApplication {

    private static final int FIRST_CYCLE = 0;

    private final Applications applications;
    private final Providers providers;
    private final Cases cases;
    private final Runs runs;
    private final Admission admission;
    private final KeptPieces pieces;
    private final Journal journal;
    private final Clock clock;

    SubmitApplication(
            Applications applications,
            Providers providers,
            Cases cases,
            Runs runs,
            Admission admission,
            KeptPieces pieces,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.providers = providers;
        this.cases = cases;
        this.runs = runs;
        this.admission = admission;
        this.pieces = pieces;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Opens the case.
     *
     * @param files documents that stand for a piece
     * @throws RefusedException with everything that is wrong, or why the organisation may not apply now
     */
    @Transactional
    public CaseView submit(ApplicationForm form, Map<Piece, AcceptedFile> files) {
        RefusedException.throwIfAny(ApplicationChecks.of(form, LocalDate.now(clock)));
        RefusedException.throwIfAny(admission.refusals(form.siren(), form.categories()));
        ProviderView provider = providers.register(ApplicantDetails.of(form));
        CaseView file = cases.open(provider.id());
        RunView run = runs.start(
                file.id(), ProcessId.INITIAL_CERTIFICATION, FIRST_CYCLE, Map.of("auditType", AuditType.INITIAL.name()));
        Application application = new Application(file.id(), run.id(), form, clock.instant());
        pieces.keep(application, files);
        applications.add(application);
        journal.write(Fact.of(file.id(), "application.received").with("siren", form.siren()));
        return file;
    }
}
