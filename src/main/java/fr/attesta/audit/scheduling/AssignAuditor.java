package fr.attesta.audit.scheduling;

import fr.attesta.audit.preaudit.PreAudits;
import fr.attesta.auditor.domain.Competence;
import fr.attesta.auditor.domain.Competence.Need;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.mandate.MandateView;
import fr.attesta.quote.mandate.Mandates;
import fr.attesta.shared.GivenText;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An administrator chooses the auditor; who led the pre-audit, or lacks a qualification, only with a written reason (ISO/IEC 17065). */
@ApplicationScoped
class AssignAuditor implements TaskKind<AssignAuditor.Payload> {

    private final Audits audits;
    private final Mandates mandates;
    private final PreAudits preAudits;
    private final TeamQualifications qualifications;
    private final StaffDirectory staff;
    private final CaseAccess access;
    private final Cases cases;
    private final Journal journal;

    AssignAuditor(
            Audits audits,
            Mandates mandates,
            PreAudits preAudits,
            TeamQualifications qualifications,
            StaffDirectory staff,
            CaseAccess access,
            Cases cases,
            Journal journal) {
        this.audits = audits;
        this.mandates = mandates;
        this.preAudits = preAudits;
        this.qualifications = qualifications;
        this.staff = staff;
        this.access = access;
        this.cases = cases;
        this.journal = journal;
    }

    /**
     * The choice.
     *
     * @param auditor user name of who leads the audit
     * @param secondAuditor who accompanies them and fills in the grid as well
     * @param impartialityJustification why the pre-auditor may audit as well; only then necessary
     * @param competenceJustification why somebody without a qualification may audit; only then necessary, and only when
     *     the body accepts a reason
     */
    public record Payload(
            @NotBlank @Size(max = 120) String auditor,
            @Nullable @Size(max = 120) String secondAuditor,
            @Nullable @Size(max = 2000) String impartialityJustification,
            @Nullable @Size(max = 2000) String competenceJustification) {

        @Nullable
        String competenceReason() {
            return GivenText.of(competenceJustification);
        }

        List<String> team() {
            return Stream.of(Optional.of(auditor), Optional.ofNullable(secondAuditor))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** An auditor to choose from. */
    public record Choice(Staff person, boolean ledPreAudit, Competence competence) {}

    /**
     * What the page shows.
     *
     * @param need what the qualifications are held against
     * @param reasonSuffices whether a written reason may stand in for a qualification
     */
    public record Facts(MandateView mandate, List<Choice> auditors, Need need, boolean reasonSuffices) {

        /** Whether there is a register to check. */
        public boolean checked() {
            return auditors.stream().anyMatch(choice -> choice.competence().checked());
        }
    }

    @Override
    public String id() {
        return "audit_assign_auditor";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Facts form(TaskView task) {
        Set<String> involved = preAudits.preAuditors(task.caseId());
        MandateView mandate = mandates.of(task.runId());
        Need need = qualifications.need(mandate);
        List<Staff> auditors = staff.with(Role.AUDITOR);
        Map<String, Competence> competences =
                qualifications.of(auditors.stream().map(Staff::userName).toList(), need);
        List<Choice> choices = auditors.stream()
                .map(person -> new Choice(
                        person,
                        involved.contains(person.userName()),
                        Objects.requireNonNull(competences.get(person.userName()))))
                .toList();
        return new Facts(mandate, choices, need, qualifications.reasonSuffices());
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        boolean ledPreAudit = payload.team().stream().anyMatch(preAudits.preAuditors(task.caseId())::contains);
        requireEligible(payload);
        MandateView mandate = mandates.of(task.runId());
        Need need = qualifications.need(mandate);
        List<Refusal> refusals = new ArrayList<>(impartiality(payload, ledPreAudit));
        Map<String, Competence> lacking = qualifications.lacking(payload.team(), need);
        refusals.addAll(qualifications.refusals(payload, need, lacking));
        RefusedException.throwIfAny(refusals);
        Audit audit = new Audit(mandate, payload.auditor(), ledPreAudit ? payload.impartialityJustification() : null);
        audit.askFor(need.categories(), lacking.isEmpty() ? null : payload.competenceReason());
        if (payload.secondAuditor() != null) {
            audit.accompany(payload.secondAuditor());
        }
        audits.add(audit);
        payload.team().forEach(userName -> access.grant(task.caseId(), userName));
        cases.reach(audit.caseId, Stage.SCHEDULING);
        journal.write(Fact.of(audit.caseId, "audit.auditor_assigned")
                .with("auditor", audit.auditor)
                .with("secondAuditor", audit.secondAuditor)
                .with("justification", audit.impartialityJustification)
                .with("missingQualifications", TeamQualifications.words(lacking))
                .with("competenceJustification", audit.competenceJustification));
        return Map.of("auditor", audit.auditor);
    }

    private void requireEligible(Payload payload) {
        Set<String> auditors = staff.userNamesWith(Role.AUDITOR);
        if (!auditors.contains(payload.auditor())) {
            throw new RefusedException(Refusal.invalid("auditor", "audit.not_an_auditor", payload.auditor()));
        }
        if (payload.secondAuditor() != null && !auditors.contains(payload.secondAuditor())) {
            throw new RefusedException(
                    Refusal.invalid("secondAuditor", "audit.not_an_auditor", payload.secondAuditor()));
        }
        if (payload.auditor().equals(payload.secondAuditor())) {
            throw new RefusedException(Refusal.invalid("secondAuditor", "audit.second_auditor_twice"));
        }
    }

    private static List<Refusal> impartiality(Payload payload, boolean ledPreAudit) {
        String why = payload.impartialityJustification();
        return ledPreAudit && (why == null || why.isBlank())
                ? List.of(Refusal.invalid("impartialityJustification", "audit.led_the_pre_audit"))
                : List.of();
    }
}
