package fr.attesta.audit.programme;

import fr.attesta.quote.application.ApplicantFacts;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.Applicability;
import fr.attesta.referential.domain.AuditScope;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.IndicatorApplicability;
import fr.attesta.referential.domain.SeverityLock;
import fr.attesta.referential.domain.Standard;
import fr.attesta.referential.domain.SurveillanceList;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which indicators an audit examines: the standard of its date, the activity of the organisation, the last findings. */
@ApplicationScoped
public class ExaminedIndicators {

    private final ApplicantFacts applicants;
    private final LastFindings lastFindings;

    ExaminedIndicators(ApplicantFacts applicants, LastFindings lastFindings) {
        this.applicants = applicants;
        this.lastFindings = lastFindings;
    }

    /** Every indicator of the version in force on the day of the audit, examined or not. */
    public List<ExaminedIndicator> of(AuditedRun run) {
        Standard standard = RegulationFiles.standardOn(run.on());
        return applicability(run, standard).stream()
                .map(line -> new ExaminedIndicator(
                        line.number(),
                        line.criterion(),
                        standard.criterion(line.criterion()).title(),
                        standard.indicator(line.number()).title(),
                        line.applicable(),
                        line.reason(),
                        line.notes(),
                        SeverityLock.of(standard, line.number()).minorAllowed(),
                        standard.version()))
                .toList();
    }

    /** Only those that the audit examines. */
    public List<ExaminedIndicator> examined(AuditedRun run) {
        return of(run).stream().filter(ExaminedIndicator::examined).toList();
    }

    private List<IndicatorApplicability> applicability(AuditedRun run, Standard standard) {
        ApplicantFacts.Facts facts = applicants.ofRun(run.caseId(), run.runId());
        if (run.type() == AuditType.SURVEILLANCE) {
            SurveillanceList.LastAudit last = new SurveillanceList.LastAudit(
                    lastFindings.before(run.caseId(), run.runId()),
                    facts.light(),
                    !facts.profile().newEntrantCategories().isEmpty());
            return SurveillanceList.of(standard, facts.profile(), last);
        }
        AuditScope scope = facts.light() && run.type() == AuditType.INITIAL
                ? new AuditScope(AuditType.INITIAL, AuditScope.Regime.LIGHT)
                : AuditScope.ordinary(run.type());
        return Applicability.of(standard, facts.profile(), scope);
    }
}
