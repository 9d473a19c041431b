package fr.attesta.audit.grid;

import fr.attesta.audit.grid.line.LineAddress;
import fr.attesta.audit.grid.line.LineEntry;
import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.programme.ExaminedIndicators;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Saves one line of the grid, unless somebody else has saved it since the auditor began. */
@ApplicationScoped
class SaveLine {

    private final CurrentAudit current;
    private final Sessions sessions;
    private final ExaminedIndicators indicators;
    private final StaffDirectory staff;
    private final CurrentUser user;
    private final Clock clock;

    SaveLine(
            CurrentAudit current,
            Sessions sessions,
            ExaminedIndicators indicators,
            StaffDirectory staff,
            CurrentUser user,
            Clock clock) {
        this.current = current;
        this.sessions = sessions;
        this.indicators = indicators;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
    }

    /** @throws RefusedException as a conflict when the line has another version than the one that was typed over */
    @Transactional
    public void save(String number, LineAddress at, LineEntry entry) {
        AuditView audit = current.toWrite(number).audit();
        AuditSession session = sessions.lockOpen(audit.runId());
        requirePossible(audit, session, at, entry);
        GridPage.Saved now = new GridPage.Saved(user.name(), clock.instant());
        WorkingLine line = sessions.line(audit.runId(), at);
        if (line == null) {
            line = new WorkingLine(Uuid7.at(now.at()), audit.runId(), at, now);
        } else if (line.entry().sameTexts(entry)) {
            return;
        }
        if (line.version != entry.version()) {
            throw new RefusedException(
                    Refusal.conflict("audit.line_changed", at.indicator(), staff.displayName(line.savedBy)));
        }
        line.save(entry, now);
        sessions.add(line);
    }

    private void requirePossible(AuditView audit, AuditSession session, LineAddress at, LineEntry entry) {
        LocalDate opened = LocalDate.ofInstant(Objects.requireNonNull(session.openedAt), clock.getZone());
        ExaminedIndicator indicator = indicators.examined(audit.heldOn(opened)).stream()
                .filter(known -> known.number() == at.indicator() && at.site() >= 0 && at.site() < session.siteCount())
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound("audit.line_unknown")));
        if (entry.result() == IndicatorResult.MINOR && !indicator.minorAllowed()) {
            throw new RefusedException(Refusal.invalid("result", "audit.minor_not_allowed", at.indicator()));
        }
    }
}
