package fr.attesta.casework.accreditation;

import fr.attesta.audit.competence.AuditCompetence;
import fr.attesta.audit.programme.AuditDays;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.report.HeldAuditView;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.auditor.Qualifications;
import fr.attesta.auditor.domain.Competence.Need;
import fr.attesta.auditor.domain.Qualification;
import fr.attesta.auditor.domain.Register;
import fr.attesta.casework.accreditation.domain.Proof;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.shared.Category;
import fr.attesta.web.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The qualifications of the auditors of a case on the days of their audits (6.1.2), as the register has them today. */
@ApplicationScoped
class CompetenceProofs {

    private final Audits audits;
    private final Grids grids;
    private final AuditCompetence competence;
    private final Qualifications qualifications;
    private final StaffDirectory staff;

    CompetenceProofs(
            Audits audits,
            Grids grids,
            AuditCompetence competence,
            Qualifications qualifications,
            StaffDirectory staff) {
        this.audits = audits;
        this.grids = grids;
        this.competence = competence;
        this.qualifications = qualifications;
        this.staff = staff;
    }

    /**
     * What the register says of an auditor and a category on a day of an audit.
     *
     * @param auditor name that people read
     * @param qualification that covers the day; null when none does
     * @param justification why the team was chosen without; null when nobody had to say
     */
    record Line(
            AuditView audit,
            String auditor,
            Category category,
            LocalDate day,
            @Nullable Qualification qualification,
            @Nullable String justification) {}

    /** Of every audit of the case that was held. */
    List<Line> ofCase(UUID caseId) {
        Register register = qualifications.register();
        return audits.ofCase(caseId).stream()
                .flatMap(
                        audit -> grids.held(audit.runId()).stream().flatMap(held -> of(audit, held, register).stream()))
                .toList();
    }

    /** One proof for each auditor, and only when every line has its qualification: half a proof is none. */
    void put(AuditView audit, HeldAuditView held, ProofBook book) {
        List<Line> lines = of(audit, held, qualifications.register());
        if (lines.stream().anyMatch(line -> line.qualification() == null)) {
            return;
        }
        lines.stream()
                .collect(Collectors.groupingBy(Line::auditor, TreeMap::new, Collectors.toList()))
                .forEach((auditor, of) -> book.put("AUDITOR_COMPETENCE", Proof.recorded(recordedOn(of), auditor)));
    }

    /** The day on which the last of them was recorded. */
    private static LocalDate recordedOn(List<Line> lines) {
        return lines.stream()
                .map(Line::qualification)
                .map(Qualification::recordedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private List<Line> of(AuditView audit, HeldAuditView held, Register register) {
        Audits.Asked asked = audits.asked(audit.runId());
        Need need = competence.need(audit.caseId(), audit.runId(), asked.categories(), days(held));
        List<Line> lines = new ArrayList<>();
        for (String person : new TreeSet<>(audits.team(audit.runId()))) {
            for (Category category : new TreeSet<>(need.categories())) {
                for (LocalDate day : need.days()) {
                    Qualification covering =
                            register.holding(person, category, day).orElse(null);
                    lines.add(
                            new Line(audit, staff.displayName(person), category, day, covering, asked.justification()));
                }
            }
        }
        return lines;
    }

    /** The days on which it was held, whatever had been agreed. */
    private static List<LocalDate> days(HeldAuditView held) {
        LocalDate first = Formats.day(held.openedAt());
        LocalDate last = Formats.day(held.closedAt());
        return first.datesUntil(last.plusDays(1))
                .filter(day -> AuditDays.working(day) || day.equals(first) || day.equals(last))
                .toList();
    }
}
