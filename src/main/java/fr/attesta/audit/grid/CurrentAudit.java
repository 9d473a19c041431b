package fr.attesta.audit.grid;

import fr.attesta.audit.scheduling.AuditState;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The audit of a case that is under way or was held last, and what the current person may do with it. */
@ApplicationScoped
class CurrentAudit {

    private static final Set<AuditState> ON_SITE = Set.of(AuditState.PLANNED, AuditState.HELD);

    private final Cases cases;
    private final Audits audits;
    private final CurrentUser user;

    CurrentAudit(Cases cases, Audits audits, CurrentUser user) {
        this.cases = cases;
        this.audits = audits;
        this.user = user;
    }

    /**
     * The audit and the person.
     *
     * @param team whether the person is one of its auditors
     */
    record Seen(CaseView file, AuditView audit, boolean team, boolean quality) {

        boolean writable() {
            return team && audit.state() == AuditState.PLANNED && file.stage() != Stage.CLOSED;
        }

        /** Confidential notes are for the auditors and for quality. */
        boolean readsNotes() {
            return team || quality;
        }
    }

    /** @throws RefusedException if there is no such case for the person, or no planned audit in it */
    Seen of(String number) {
        CaseView file = cases.find(number);
        AuditView audit = audits.ofCase(file.id()).stream()
                .filter(known -> ON_SITE.contains(known.state()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("audit.none_planned")));
        boolean team = audits.team(audit.runId()).contains(user.name());
        return new Seen(file, audit, team, user.is(Role.QUALITY));
    }

    /** @throws RefusedException if the person is not an auditor of this audit, or it is over */
    Seen toWrite(String number) {
        Seen seen = of(number);
        if (!seen.team()) {
            throw new RefusedException(Refusal.forbidden("audit.not_of_the_team"));
        }
        if (!seen.writable()) {
            throw new RefusedException(Refusal.conflict("audit.grid_closed"));
        }
        return seen;
    }
}
