package fr.attesta.audit.grid;

import fr.attesta.audit.grid.line.LineAddress;
import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.programme.SitesToAudit;
import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.casefile.CaseView;
import fr.attesta.web.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the grid shows of one site.
 *
 * @param reader name under which a browser keeps drafts of this person
 * @param form of the opening meeting, before it
 * @param criteria empty before the opening meeting
 */
public record GridPage(
        CaseView file,
        AuditView audit,
        String reader,
        boolean writable,
        Meeting meeting,
        Form form,
        List<Site> sites,
        List<Criterion> criteria,
        Summary summary) {

    Line line(LineAddress at) {
        return criteria.stream()
                .flatMap(criterion -> criterion.lines().stream())
                .filter(line -> line.indicator().number() == at.indicator())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Expected the grid of " + file.number() + " to have " + at + " but it has not"));
    }

    /**
     * The opening meeting and the sample; both absent for whoever may not see them yet.
     *
     * @param sites of the organisation, to choose the audited ones from
     */
    public record Meeting(
            @Nullable Instant openedAt,
            @Nullable String people,
            @Nullable String remarks,
            @Nullable String sample,
            SitesToAudit sites) {

        /** Whether a site is ticked when the page opens: as typed, or else as drawn. */
        public boolean ticked(Form form, int site) {
            return form.isRefused()
                    ? form.has("sites", site)
                    : sites.positions().contains(site);
        }
    }

    /** A place that is audited. */
    public record Site(int index, @Nullable String name, int done, int total, boolean current) {}

    /** The lines of one criterion. */
    public record Criterion(int number, String title, List<Line> lines) {

        public long done() {
            return lines.stream().filter(Line::complete).count();
        }
    }

    /**
     * A line of the grid.
     *
     * @param form as saved, or as typed when it was refused
     * @param conflict what somebody else saved meanwhile
     */
    public record Line(
            ExaminedIndicator indicator,
            int site,
            int version,
            boolean complete,
            Form form,
            int seenCount,
            @Nullable Saved saved,
            @Nullable GridLineView previous,
            @Nullable Conflict conflict) {

        public String id() {
            return "l-" + site + "-" + indicator.number();
        }

        /** What was seen so far, and an empty row. */
        public List<String> seenRows() {
            return IntStream.rangeClosed(0, seenCount)
                    .mapToObj(row -> "seen[" + row + "]")
                    .toList();
        }

        /** The parts of a line that two auditors may have written differently. */
        public List<String> texts() {
            return List.of("statement", "naReason", "comment", "strongPoint", "note");
        }

        public List<IndicatorResult> choices() {
            return List.of(IndicatorResult.values());
        }

        public boolean allows(IndicatorResult result) {
            return result != IndicatorResult.MINOR || indicator.minorAllowed();
        }
    }

    /** Who saved a line last, and when. */
    public record Saved(String by, Instant at) {}

    /** The other text of a conflict. */
    public record Conflict(Saved saved, Form form) {}

    /** The whole audit in figures, over all sites. */
    public record Summary(int done, int total, long minors, long majors) {

        /** Five minors that are not lifted at the decision count as a major. */
        private static final int MINORS_LIKE_A_MAJOR = 5;

        public boolean fifthMinor() {
            return minors >= MINORS_LIKE_A_MAJOR;
        }

        public boolean fourthMinor() {
            return minors == MINORS_LIKE_A_MAJOR - 1;
        }

        public boolean finished() {
            return done == total;
        }
    }
}
