package fr.attesta.audit.exchange.version;

import fr.attesta.audit.exchange.Contestation;
import fr.attesta.audit.exchange.Contestation.Answer;
import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.web.text.Formats;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of a report, one paragraph a line: what its hash is the hash of, and what two versions are compared by. */
@ApplicationScoped
public class ReportText {

    private final Messages messages;

    public ReportText(Messages messages) {
        this.messages = messages;
    }

    public String of(ReportContent content) {
        List<String> lines = new ArrayList<>(head(content));
        lines.add(label("audit_summary"));
        lines.addAll(paragraphs(content.report().summary()));
        if (content.report().strengths() != null) {
            lines.add(label("audit_strengths"));
            lines.addAll(paragraphs(content.report().strengths()));
        }
        lines.add(label("audit_findings"));
        content.findings().forEach(line -> lines.addAll(finding(line)));
        content.report().contestations().forEach(contestation -> lines.addAll(exchange(content, contestation)));
        lines.add(label("audit_grid"));
        content.grid().forEach(line -> lines.addAll(gridLine(line)));
        return String.join("\n", lines) + "\n";
    }

    private List<String> head(ReportContent content) {
        ReportContent.Cover cover = content.cover();
        return List.of(
                label("pdf_audit_report_title") + " " + cover.caseNumber(),
                label(cover.provisional() ? "report_provisional" : "report_final") + ", "
                        + messages.text(Locale.FRENCH, "pdf_audit_version", cover.version()),
                cover.providerName() + ", SIREN " + cover.siren(),
                entry("audit_type", label("audit_type_" + content.audit().auditType())),
                entry("audit_auditor", cover.auditor()),
                entry("audit_opened_at", Formats.dateTime(content.held().openedAt(), Locale.FRENCH)),
                entry("audit_closed_at", Formats.dateTime(content.held().closedAt(), Locale.FRENCH)),
                entry("audit_half_days_held", String.valueOf(content.held().halfDays())),
                entry("audit_standard", label("audit_standard_" + content.held().standardVersion())));
    }

    private List<String> finding(GridLineView line) {
        List<String> lines = new ArrayList<>();
        lines.add(conclusion(line.indicator() + " " + line.title(), line.result()));
        lines.addAll(paragraphs(line.statement()));
        return lines;
    }

    private List<String> exchange(ReportContent content, Contestation contestation) {
        List<String> lines = new ArrayList<>();
        lines.add(conclusion(label("report_contestation") + " " + contestation.indicator(), contestation.contested()));
        lines.addAll(paragraphs(contestation.arguments()));
        content.enclosedWith(contestation)
                .forEach(file -> lines.add(entry(
                        "enclosure_enclosed",
                        file.document().fileName() + ", SHA-256 "
                                + file.document().sha256())));
        lines.addAll(answer("report_auditor_answers", contestation, contestation.answered()));
        lines.addAll(answer("report_reviewer_answers", contestation, contestation.reviewed()));
        return lines;
    }

    private List<String> answer(String who, Contestation contestation, @Nullable Answer answer) {
        if (answer == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(conclusion(label(who), answer.conclusion(contestation.contested())));
        lines.addAll(paragraphs(answer.answer()));
        return lines;
    }

    private List<String> gridLine(GridLineView line) {
        List<String> lines = new ArrayList<>();
        lines.add(conclusion(line.indicator() + " " + line.title(), line.result()));
        line.history().forEach(change -> lines.add(entry("report_before", label("audit_result_" + change.from()))));
        lines.addAll(paragraphs(line.comment()));
        lines.addAll(paragraphs(line.strongPoint()));
        lines.addAll(paragraphs(line.naReason()));
        return lines;
    }

    private String conclusion(String what, IndicatorResult result) {
        return what + " : " + label("audit_result_" + result);
    }

    private String entry(String key, String value) {
        return label(key) + " : " + value;
    }

    private String label(String key) {
        return messages.text(Locale.FRENCH, key);
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
