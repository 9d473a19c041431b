package fr.attesta.audit.competence;

import fr.attesta.auditor.Qualifications;
import fr.attesta.auditor.domain.Competence;
import fr.attesta.auditor.domain.Competence.Need;
import fr.attesta.auditor.domain.Register;
import fr.attesta.quote.application.ApplicantFacts;
import fr.attesta.shared.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Holds auditors against an audit, by the register of the body. */
@ApplicationScoped
public class AuditCompetence {

    private final Qualifications qualifications;
    private final ApplicantFacts applicants;

    AuditCompetence(Qualifications qualifications, ApplicantFacts applicants) {
        this.qualifications = qualifications;
        this.applicants = applicants;
    }

    /**
     * What the audit of a run asks on these days.
     *
     * @param asked the categories that were asked for when its auditors were chosen; none when nobody asked
     */
    @Transactional
    public Need need(UUID caseId, UUID runId, Set<Category> asked, List<LocalDate> days) {
        return new Need(asked.isEmpty() ? examined(caseId, runId) : asked, days);
    }

    /** None when the case has no application to tell. */
    private Set<Category> examined(UUID caseId, UUID runId) {
        return applicants.categories(caseId).isEmpty()
                ? Set.of()
                : applicants.ofRun(caseId, runId).profile().categories();
    }

    /** By user name, in the order given. */
    @Transactional
    public Map<String, Competence> of(Collection<String> auditors, Need need) {
        Register register = qualifications.register();
        Map<String, Competence> competences = new LinkedHashMap<>();
        auditors.forEach(auditor -> competences.put(auditor, Competence.of(register, auditor, need)));
        return competences;
    }

    /** Only those who lack a category, in the order given. */
    @Transactional
    public Map<String, Competence> lacking(Collection<String> auditors, Need need) {
        Map<String, Competence> competences = of(auditors, need);
        competences.values().removeIf(competence -> competence.missing().isEmpty());
        return competences;
    }
}
