package fr.attesta.audit;

import fr.attesta.document.pdf.Entry;
import fr.attesta.document.pdf.Party;
import java.time.LocalDate;
import java.util.List;

/** Everything a printed audit report shows, provisional or final. */
public record ReportSheet(
        String number,
        LocalDate date,
        Party body,
        Party client,
        List<Entry> facts,
        String summary,
        List<String> strengths,
        List<Finding> findings,
        List<GridLine> grid,
        List<String> auditors) {

    public ReportSheet {
        facts = List.copyOf(facts);
        strengths = List.copyOf(strengths);
        findings = List.copyOf(findings);
        grid = List.copyOf(grid);
        auditors = List.copyOf(auditors);
    }

    /**
     * A non-conformity as it was notified.
     *
     * @param severity in words
     */
    public record Finding(String number, int indicator, String severity, String statement, String evidence) {}

    /**
     * What was concluded on one indicator.
     *
     * @param result in words: conforming, minor, major, not applicable
     */
    public record GridLine(int indicator, String title, String result, String note) {}
}
