package fr.attesta.audit.scheduling;

import fr.attesta.audit.competence.AuditCompetence;
import fr.attesta.audit.programme.AuditDays;
import fr.attesta.auditor.CompetenceSettings;
import fr.attesta.auditor.domain.Competence;
import fr.attesta.auditor.domain.Competence.Need;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.quote.mandate.MandateView;
import fr.attesta.shared.GivenText;
import fr.attesta.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the qualifications of a team: of those who choose it on the first day that comes into question, and of each date
 * that is proposed. Only whoever chooses the team may write a reason in place of a qualification, never the team itself.
 */
@ApplicationScoped
class TeamQualifications {

    private final AuditCompetence competence;
    private final CompetenceSettings settings;
    private final AuditWindows windows;
    private final StaffDirectory staff;
    private final Clock clock;

    TeamQualifications(
            AuditCompetence competence,
            CompetenceSettings settings,
            AuditWindows windows,
            StaffDirectory staff,
            Clock clock) {
        this.competence = competence;
        this.settings = settings;
        this.windows = windows;
        this.staff = staff;
        this.clock = clock;
    }

    /** What the audit of a mandate asks, on the first days that come into question. */
    Need need(MandateView mandate) {
        LocalDate first = windows.expectedFrom(mandate.caseId(), mandate.auditType());
        return competence.need(mandate.caseId(), mandate.runId(), Set.of(), AuditDays.from(first, mandate.halfDays()));
    }

    Map<String, Competence> of(Collection<String> auditors, Need need) {
        return competence.of(auditors, need);
    }

    /** Those of a team who lack a category. */
    Map<String, Competence> lacking(Collection<String> auditors, Need need) {
        return competence.lacking(auditors, need);
    }

    /** Who lacks which category, as the journal keeps it; null when nobody does. */
    static @Nullable String words(Map<String, Competence> lacking) {
        return GivenText.of(lacking.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().missingCodes())
                .collect(Collectors.joining("; ")));
    }

    /** Whether a written reason is enough today. */
    boolean reasonSuffices() {
        return settings.reasonSuffices(LocalDate.now(clock));
    }

    /** Why this choice is refused: each auditor without a qualification, or the reason that is missing for all of them. */
    List<Refusal> refusals(AssignAuditor.Payload payload, Need need, Map<String, Competence> lacking) {
        boolean reasonSuffices = reasonSuffices();
        if (lacking.isEmpty() || (reasonSuffices && payload.competenceReason() != null)) {
            return List.of();
        }
        List<Refusal> refusals = new ArrayList<>();
        lacking.forEach((auditor, found) -> refusals.add(Refusal.invalid(
                auditor.equals(payload.auditor()) ? "auditor" : "secondAuditor",
                "audit.not_qualified",
                staff.displayName(auditor),
                found.missingCodes(),
                need.days().getFirst())));
        refusals.add(Refusal.invalid(
                "competenceJustification",
                reasonSuffices ? "audit.qualification_reason_required" : "audit.qualification_is_a_bar"));
        return refusals;
    }

    /** The dates on which somebody of the team is not qualified, unless that was accepted when the team was chosen. */
    List<Refusal> refusals(Audit audit, List<@Nullable LocalDate> dates) {
        if (audit.competenceJustification != null) {
            return List.of();
        }
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            LocalDate date = dates.get(i);
            if (date != null) {
                refusals.addAll(onDate(audit, "dates[" + i + "]", date));
            }
        }
        return refusals;
    }

    private List<Refusal> onDate(Audit audit, String field, LocalDate date) {
        Need need = competence.need(audit.caseId, audit.runId, audit.asked(), AuditDays.from(date, audit.duration()));
        return competence.lacking(audit.team(), need).entrySet().stream()
                .map(entry -> Refusal.invalid(
                        field,
                        "audit.date_not_qualified",
                        date,
                        staff.displayName(entry.getKey()),
                        entry.getValue().missingCodes()))
                .toList();
    }
}
