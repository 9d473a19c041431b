package fr.attesta.quote.application;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.application.content.ApplicationChecks;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.FileChanges;
import fr.attesta.referential.domain.Activity;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes over what an organisation says of itself before its next audit; what it said before is kept. */
@ApplicationScoped
public class RefreshFile {

    private final Applications applications;
    private final Journal journal;
    private final Clock clock;

    RefreshFile(Applications applications, Journal journal, Clock clock) {
        this.applications = applications;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is known, to be confirmed or changed. */
    public record Facts(ApplicationForm known) {

        public List<Activity> allActivities() {
            return List.of(Activity.values());
        }
    }

    @Transactional
    public Facts latest(UUID caseId) {
        return new Facts(applications.newest(caseId));
    }

    /** The same as the form of the update starts with it. */
    @Transactional
    public FileChanges known(UUID caseId) {
        ApplicationForm form = applications.newest(caseId);
        int year = form.turnoverYear() == null ? LocalDate.now(clock).getYear() - 1 : form.turnoverYear();
        return new FileChanges(
                form.headName(), form.turnover(), year, form.allActivities(), form.organisationChart(), null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void refresh(UUID caseId, UUID runId, FileChanges changes) {
        ApplicationForm content = applications.newest(caseId).with(changes);
        RefusedException.throwIfAny(ApplicationChecks.ofPieces(content, LocalDate.now(clock)));
        applications.add(Application.refreshed(caseId, runId, content, clock.instant()));
        journal.write(Fact.of(caseId, "file.updated")
                .with("turnover", changes.turnover())
                .with("turnoverYear", changes.turnoverYear())
                .with("remark", changes.remark()));
    }

    /** Takes over the file that an organisation has handed in elsewhere for the audit of its first certification. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOver(UUID caseId, UUID runId, ApplicationForm content) {
        applications.add(Application.refreshed(caseId, runId, content, clock.instant()));
    }
}
