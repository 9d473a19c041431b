package fr.attesta.audit.grid;

import fr.attesta.audit.grid.GridPage.Criterion;
import fr.attesta.audit.grid.GridPage.Line;
import fr.attesta.audit.grid.GridPage.Meeting;
import fr.attesta.audit.grid.GridPage.Summary;
import fr.attesta.audit.grid.line.LineAddress;
import fr.attesta.audit.grid.line.LineEntry;
import fr.attesta.audit.programme.AuditSites;
import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.programme.ExaminedIndicators;
import fr.attesta.audit.programme.SitesToAudit;
import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.quote.mandate.Mandates;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Composes the page of the grid for the person who asks. */
@ApplicationScoped
class ShowGrid {

    private final CurrentAudit current;
    private final Sessions sessions;
    private final ExaminedIndicators indicators;
    private final Grids grids;
    private final Mandates mandates;
    private final AuditSites auditSites;
    private final StaffDirectory staff;
    private final CurrentUser user;
    private final FormBinder binder;
    private final Clock clock;

    ShowGrid(
            CurrentAudit current,
            Sessions sessions,
            ExaminedIndicators indicators,
            Grids grids,
            Mandates mandates,
            AuditSites auditSites,
            StaffDirectory staff,
            CurrentUser user,
            FormBinder binder,
            Clock clock) {
        this.current = current;
        this.sessions = sessions;
        this.indicators = indicators;
        this.grids = grids;
        this.mandates = mandates;
        this.auditSites = auditSites;
        this.staff = staff;
        this.user = user;
        this.binder = binder;
        this.clock = clock;
    }

    /** What was typed into a line and refused; shown again instead of what is saved. */
    record Typed(LineAddress at, Form form, boolean conflict) {

        /** The version that was typed over stays, so that a corrected line still meets what others saved meanwhile. */
        int version(LineEntry saved) {
            String given = form.value("version");
            return conflict ? saved.version() : given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : 0;
        }
    }

    @Transactional
    public GridPage of(String number, int site) {
        return of(number, site, null, Form.empty());
    }

    @Transactional
    public GridPage withRefusedLine(String number, Typed typed) {
        return of(number, typed.at().site(), typed, Form.empty());
    }

    @Transactional
    public GridPage withRefusedOpening(String number, Form form) {
        return of(number, 0, null, form);
    }

    private GridPage of(String number, int site, @Nullable Typed typed, Form opening) {
        CurrentAudit.Seen seen = current.of(number);
        Optional<AuditSession> session = sessions.find(seen.audit().runId());
        Meeting meeting = meeting(seen, session.orElse(null));
        if (meeting.openedAt() == null) {
            return page(seen, meeting, opening, Board.EMPTY);
        }
        return page(seen, meeting, opening, board(seen, session.orElseThrow(), site, typed));
    }

    private GridPage page(CurrentAudit.Seen seen, Meeting meeting, Form opening, Board board) {
        return new GridPage(
                seen.file(),
                seen.audit(),
                user.name(),
                seen.writable(),
                meeting,
                opening,
                board.sites(),
                board.criteria(),
                board.summary());
    }

    private record Board(List<GridPage.Site> sites, List<Criterion> criteria, Summary summary) {

        private static final Board EMPTY = new Board(List.of(), List.of(), new Summary(0, 0, 0, 0));
    }

    private Meeting meeting(CurrentAudit.Seen seen, @Nullable AuditSession session) {
        UUID runId = seen.audit().runId();
        SitesToAudit sites = SitesToAudit.of(auditSites.of(seen.file().providerId(), runId), mandates.of(runId));
        if (session == null || (session.openedAt == null && !seen.team())) {
            return new Meeting(null, null, null, null, sites);
        }
        return new Meeting(session.openedAt, session.people, session.remarks, session.sample, sites);
    }

    private Board board(CurrentAudit.Seen seen, AuditSession session, int site, @Nullable Typed typed) {
        if (site < 0 || site >= session.siteCount()) {
            throw new RefusedException(Refusal.notFound("audit.line_unknown"));
        }
        LocalDate opened = LocalDate.ofInstant(session.openedAt, clock.getZone());
        List<ExaminedIndicator> examined = indicators.examined(seen.audit().heldOn(opened));
        Map<LineAddress, WorkingLine> lines = sessions.lines(session.runId);
        Map<Integer, GridLineView> previous = previous(session);
        List<GridPage.Site> sites = sites(session, site, examined, lines);
        List<Criterion> criteria = examined.stream()
                .map(ExaminedIndicator::criterion)
                .distinct()
                .sorted()
                .map(criterion -> criterion(
                        examined.stream()
                                .filter(indicator -> indicator.criterion() == criterion)
                                .toList(),
                        indicator -> line(
                                seen,
                                new Row(
                                        indicator,
                                        site,
                                        lines.get(new LineAddress(site, indicator.number())),
                                        previous.get(indicator.number())),
                                typed)))
                .toList();
        return new Board(sites, criteria, summary(examined, lines, sites));
    }

    /** The findings of the audit before this one, by indicator. */
    private Map<Integer, GridLineView> previous(AuditSession session) {
        return grids.previous(session.caseId, session.runId).stream()
                .filter(GridLineView::finding)
                .collect(Collectors.toMap(GridLineView::indicator, Function.identity()));
    }

    private static List<GridPage.Site> sites(
            AuditSession session, int current, List<ExaminedIndicator> examined, Map<LineAddress, WorkingLine> lines) {
        return IntStream.range(0, session.siteCount())
                .mapToObj(place -> new GridPage.Site(
                        place,
                        place == 0 ? null : session.sites.get(place - 1),
                        done(examined, lines, place),
                        examined.size(),
                        place == current))
                .toList();
    }

    private static Criterion criterion(List<ExaminedIndicator> indicators, Function<ExaminedIndicator, Line> line) {
        ExaminedIndicator first = indicators.getFirst();
        return new Criterion(
                first.criterion(),
                first.criterionTitle(),
                indicators.stream().map(line).toList());
    }

    private record Row(
            ExaminedIndicator indicator,
            int site,
            @Nullable WorkingLine line,
            @Nullable GridLineView previous) {}

    private Line line(CurrentAudit.Seen seen, Row row, @Nullable Typed typed) {
        LineEntry entry = row.line() == null ? LineEntry.blank() : row.line().entry();
        GridPage.@Nullable Saved saved = row.line() == null
                ? null
                : new GridPage.Saved(staff.displayName(row.line().savedBy), row.line().savedAt);
        Form kept = binder.show(readable(seen, entry));
        LineAddress at = new LineAddress(row.site(), row.indicator().number());
        @Nullable Typed over = typed != null && typed.at().equals(at) ? typed : null;
        return new Line(
                row.indicator(),
                row.site(),
                over == null ? entry.version() : over.version(entry),
                entry.complete(),
                over == null ? kept : over.form(),
                entry.seen().size(),
                saved,
                row.previous(),
                over != null && over.conflict() && saved != null ? new GridPage.Conflict(saved, kept) : null);
    }

    private static LineEntry readable(CurrentAudit.Seen seen, LineEntry entry) {
        return seen.readsNotes() ? entry : entry.withoutNote();
    }

    private static int done(List<ExaminedIndicator> examined, Map<LineAddress, WorkingLine> lines, int site) {
        return Math.toIntExact(examined.stream()
                .map(indicator -> lines.get(new LineAddress(site, indicator.number())))
                .filter(line -> line != null && line.entry().complete())
                .count());
    }

    private static Summary summary(
            List<ExaminedIndicator> examined, Map<LineAddress, WorkingLine> lines, List<GridPage.Site> sites) {
        Map<IndicatorResult, Long> findings = examined.stream()
                .map(indicator -> Consolidation.result(sites.stream()
                        .map(site -> lines.get(new LineAddress(site.index(), indicator.number())))
                        .filter(line -> line != null)
                        .map(WorkingLine::entry)
                        .toList()))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Summary(
                sites.stream().mapToInt(GridPage.Site::done).sum(),
                sites.size() * examined.size(),
                findings.getOrDefault(IndicatorResult.MINOR, 0L),
                findings.getOrDefault(IndicatorResult.MAJOR, 0L));
    }
}
