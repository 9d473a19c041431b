package fr.attesta.audit.grid;

import fr.attesta.audit.grid.Consolidation.SiteLine;
import fr.attesta.audit.grid.line.LineAddress;
import fr.attesta.audit.grid.line.LineEntry;
import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.programme.ExaminedIndicators;
import fr.attesta.audit.report.GridDrafts;
import fr.attesta.audit.report.GridEntry;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.shared.Refusal;
import fr.attesta.web.text.Languages;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the audit's grid says so far, one conclusion per indicator, and what is missing in it. */
@ApplicationScoped
class KeptDrafts implements GridDrafts {

    private final Sessions sessions;
    private final ExaminedIndicators indicators;
    private final Messages messages;
    private final Clock clock;

    KeptDrafts(Sessions sessions, ExaminedIndicators indicators, Messages messages, Clock clock) {
        this.sessions = sessions;
        this.indicators = indicators;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Draft> of(AuditView audit) {
        return sessions.find(audit.runId())
                .flatMap(session -> Optional.ofNullable(session.openedAt).map(opened -> draft(audit, session, opened)));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(UUID runId, Closing closing) {
        sessions.lockOpen(runId).close(closing);
    }

    private Draft draft(AuditView audit, AuditSession session, Instant opened) {
        LocalDateTime openedAt = LocalDateTime.ofInstant(opened, clock.getZone());
        List<ExaminedIndicator> examined = indicators.examined(audit.heldOn(openedAt.toLocalDate()));
        Map<LineAddress, WorkingLine> lines = sessions.lines(audit.runId());
        List<GridEntry> entries = examined.stream()
                .map(indicator -> siteLines(session, lines, indicator.number()))
                .filter(sites -> sites.lines().size() == session.siteCount())
                .map(sites -> Consolidation.of(sites.indicator(), sites.lines()))
                .toList();
        return new Draft(openedAt, entries, missing(session, examined, lines));
    }

    private record IndicatorLines(int indicator, List<SiteLine> lines) {}

    /** The complete lines on an indicator, site by site. */
    private IndicatorLines siteLines(AuditSession session, Map<LineAddress, WorkingLine> lines, int indicator) {
        List<SiteLine> complete = IntStream.range(0, session.siteCount())
                .boxed()
                .flatMap(site -> complete(lines, new LineAddress(site, indicator))
                        .map(entry -> new SiteLine(name(session, site), entry))
                        .stream())
                .toList();
        return new IndicatorLines(indicator, complete);
    }

    private List<Refusal> missing(
            AuditSession session, List<ExaminedIndicator> examined, Map<LineAddress, WorkingLine> lines) {
        List<Refusal> missing = new ArrayList<>();
        for (int site = 0; site < session.siteCount(); site++) {
            int place = site;
            Map<Integer, String> byCriterion = examined.stream()
                    .filter(indicator -> complete(lines, new LineAddress(place, indicator.number()))
                            .isEmpty())
                    .collect(Collectors.groupingBy(
                            ExaminedIndicator::criterion,
                            TreeMap::new,
                            Collectors.mapping(
                                    indicator -> Integer.toString(indicator.number()), Collectors.joining(", "))));
            byCriterion.forEach((criterion, numbers) -> missing.add(
                    place == 0
                            ? Refusal.invalid("lines", "audit.lines_missing", criterion, numbers)
                            : Refusal.invalid(
                                    "lines", "audit.site_lines_missing", name(session, place), criterion, numbers)));
        }
        return missing;
    }

    private static Optional<LineEntry> complete(Map<LineAddress, WorkingLine> lines, LineAddress at) {
        return Optional.ofNullable(lines.get(at)).map(WorkingLine::entry).filter(LineEntry::complete);
    }

    /** As the French report calls the site; without other sites there is nothing to tell apart. */
    private String name(AuditSession session, int site) {
        if (session.sites.isEmpty()) {
            return "";
        }
        return site == 0 ? messages.text(Languages.FRENCH, "audit_central_function") : session.sites.get(site - 1);
    }
}
