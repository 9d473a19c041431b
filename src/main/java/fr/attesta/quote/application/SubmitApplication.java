package fr.attesta.quote.application;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.domain.DeadlineClock;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.provider.FormerRefusals;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
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
import java.util.List;
import java.util.Map;

/** A training organisation applies: a case is opened and its certification begins. */
@ApplicationScoped
public class SubmitApplication {

    private static final int FIRST_CYCLE = 0;
    private static final String NEW_APPLICATION = "R3_18_NEW_APPLICATION";

    private final Applications applications;
    private final Providers providers;
    private final Cases cases;
    private final Runs runs;
    private final FormerRefusals refusals;
    private final Journal journal;
    private final Clock clock;

    SubmitApplication(
            Applications applications,
            Providers providers,
            Cases cases,
            Runs runs,
            FormerRefusals refusals,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.providers = providers;
        this.cases = cases;
        this.runs = runs;
        this.refusals = refusals;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws RefusedException with everything that is wrong, or if the organisation already has a case under way */
    @Transactional
    public CaseView submit(ApplicationForm form) {
        RefusedException.throwIfAny(ApplicationChecks.of(form, LocalDate.now(clock)));
        providers.find(form.siren()).ifPresent(provider -> {
            requireNoOtherCase(provider);
            requireNoBar(provider);
        });
        ProviderView provider = providers.register(ApplicantDetails.of(form));
        CaseView file = cases.open(provider.id());
        RunView run = runs.start(
                file.id(), ProcessId.INITIAL_CERTIFICATION, FIRST_CYCLE, Map.of("auditType", AuditType.INITIAL.name()));
        applications.add(new Application(file.id(), run.id(), form, clock.instant()));
        journal.write(Fact.of(file.id(), "application.received").with("siren", form.siren()));
        return file;
    }

    private void requireNoOtherCase(ProviderView provider) {
        List<CaseView> alive = cases.aliveOf(provider.id());
        if (!alive.isEmpty()) {
            throw new RefusedException(
                    Refusal.conflict("application.case_exists", alive.getFirst().number()));
        }
    }

    /** After a refusal or a withdrawal, a new application may come three months later (audit order, art. 8). */
    private void requireNoBar(ProviderView provider) {
        LocalDate today = LocalDate.now(clock);
        refusals.lastRefusalOf(provider.id())
                .map(refused -> DeadlineClock.due(DeadlineTables.shipped().rule(NEW_APPLICATION, refused), refused)
                        .due())
                .filter(today::isBefore)
                .ifPresent(from -> {
                    throw new RefusedException(Refusal.conflict("application.barred", from));
                });
    }
}
