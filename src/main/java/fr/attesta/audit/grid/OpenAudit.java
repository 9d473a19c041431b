package fr.attesta.audit.grid;

import fr.attesta.audit.planning.PlanView;
import fr.attesta.audit.planning.Plans;
import fr.attesta.audit.programme.AuditSites;
import fr.attesta.audit.programme.SitesToAudit;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.identity.CurrentUser;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.mandate.Mandates;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** The auditor draws the sample of actions and tells it at the opening meeting, not before (audit order, art. 1). */
@ApplicationScoped
class OpenAudit {

    private final CurrentAudit current;
    private final Sessions sessions;
    private final Plans plans;
    private final Mandates mandates;
    private final AuditSites sites;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    OpenAudit(
            CurrentAudit current,
            Sessions sessions,
            Plans plans,
            Mandates mandates,
            AuditSites sites,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.current = current;
        this.sessions = sessions;
        this.plans = plans;
        this.mandates = mandates;
        this.sites = sites;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps the sample for the eyes of the auditors; it may be drawn again until the audit is opened. */
    @Transactional
    public void draw(String number, SampleForm form) {
        CurrentAudit.Seen seen = current.toWrite(number);
        session(seen.audit(), form.sample());
        journal.write(Fact.of(seen.file().id(), "audit.sample_drawn"));
    }

    @Transactional
    public void open(String number, OpeningForm form) {
        CurrentAudit.Seen seen = current.toWrite(number);
        AuditView audit = seen.audit();
        SitesToAudit agreed =
                SitesToAudit.of(sites.of(seen.file().providerId(), audit.runId()), mandates.of(audit.runId()));
        RefusedException.throwIfAny(
                OpeningRules.of(form, new OpeningRules.Agreed(planSentOn(audit), LocalDateTime.now(clock), agreed)));
        Set<Integer> chosen = Set.copyOf(form.sites());
        AuditSession session = session(audit, form.sample());
        session.open(form.openedAt().atZone(clock.getZone()).toInstant(), form, agreed.names(chosen));
        journal.write(Fact.of(audit.caseId(), "audit.opened")
                .with("at", form.openedAt())
                .with("sites", session.siteCount()));
        if (agreed.differsFrom(chosen)) {
            journal.write(Fact.of(audit.caseId(), "audit.other_sites")
                    .with("drawn", agreed.names(agreed.positions()))
                    .with("audited", session.sites)
                    .with("reason", form.sitesReason()));
        }
    }

    private AuditSession session(AuditView audit, String sample) {
        AuditSession session = sessions.lock(audit.runId()).orElseGet(() -> {
            AuditSession fresh = new AuditSession(audit.runId(), audit.caseId(), sample, user.name());
            sessions.add(fresh);
            return fresh;
        });
        if (session.openedAt != null) {
            throw new RefusedException(Refusal.conflict("audit.opened_already"));
        }
        session.draw(sample, user.name());
        return session;
    }

    private LocalDate planSentOn(AuditView audit) {
        return plans.find(audit.runId()).map(PlanView::sentOn).orElseGet(audit::firstDay);
    }
}
