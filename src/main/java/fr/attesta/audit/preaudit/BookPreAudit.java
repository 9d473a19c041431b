package fr.attesta.audit.preaudit;

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
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An administrator notes the appointment of the pre-audit, or that the organisation gives it up. */
@ApplicationScoped
class BookPreAudit implements TaskKind<BookPreAudit.Payload> {

    private final PreAudits preAudits;
    private final StaffDirectory staff;
    private final CaseAccess access;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    BookPreAudit(
            PreAudits preAudits, StaffDirectory staff, CaseAccess access, Cases cases, Journal journal, Clock clock) {
        this.preAudits = preAudits;
        this.staff = staff;
        this.access = access;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The appointment, or why there is none.
     *
     * @param at Paris time
     * @param auditor user name of who will call
     * @param cancelledReason when the organisation gives the pre-audit up; then nothing else
     */
    public record Payload(
            @Nullable LocalDateTime at,
            @Nullable @Size(max = 120) String auditor,
            @Nullable @Size(max = 1000) String cancelledReason) {}

    /** What the page shows. */
    public record Facts(List<Staff> auditors) {}

    @Override
    public String id() {
        return "audit_book_pre_audit";
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
        return new Facts(staff.with(Role.AUDITOR));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        String reason = payload.cancelledReason();
        if (reason != null && !reason.isBlank()) {
            return cancel(task, payload, reason);
        }
        RefusedException.throwIfAny(problems(payload));
        return book(task, payload);
    }

    private Map<String, Object> cancel(TaskView task, Payload payload, String reason) {
        if (payload.at() != null || payload.auditor() != null) {
            throw new RefusedException(Refusal.invalid("cancelledReason", "audit.booked_or_cancelled"));
        }
        preAudits.add(PreAudit.cancelled(task.runId(), task.caseId(), reason));
        // the process hands preAuditor on, so it must exist
        return Map.of("preAuditBooked", false, "preAuditor", "");
    }

    private Map<String, Object> book(TaskView task, Payload payload) {
        LocalDateTime at = Objects.requireNonNull(payload.at());
        String auditor = Objects.requireNonNull(payload.auditor());
        preAudits.add(PreAudit.booked(
                task.runId(), task.caseId(), at.atZone(clock.getZone()).toInstant(), auditor));
        access.grant(task.caseId(), auditor);
        cases.reach(task.caseId(), Stage.PRE_AUDIT);
        journal.write(
                Fact.of(task.caseId(), "audit.pre_audit_booked").with("at", at).with("auditor", auditor));
        return Map.of("preAuditBooked", true, "preAuditor", auditor);
    }

    private List<Refusal> problems(Payload payload) {
        List<Refusal> refusals = new ArrayList<>();
        if (payload.at() == null) {
            refusals.add(Refusal.invalid("at", "audit.appointment_required"));
        } else if (!payload.at().isAfter(LocalDateTime.now(clock))) {
            refusals.add(Refusal.invalid("at", "audit.appointment_in_past"));
        }
        if (payload.auditor() == null) {
            refusals.add(Refusal.invalid("auditor", "audit.auditor_required"));
        } else if (!staff.userNamesWith(Role.AUDITOR).contains(payload.auditor())) {
            refusals.add(Refusal.invalid("auditor", "audit.not_an_auditor", payload.auditor()));
        }
        return refusals;
    }
}
