package fr.attesta.audit.exchange;

import fr.attesta.audit.AuditParticipants;
import fr.attesta.audit.exchange.Contestation.Answer;
import fr.attesta.audit.exchange.ContestedLines.Answers;
import fr.attesta.audit.exchange.ContestedLines.Contested;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A reviewer who did not audit confirms or changes what the auditor kept in spite of a contestation. */
@ApplicationScoped
class ReviewContestation implements TaskKind<Answers> {

    private final Reports reports;
    private final ContestedLines lines;
    private final AuditParticipants participants;

    ReviewContestation(Reports reports, ContestedLines lines, AuditParticipants participants) {
        this.reports = reports;
        this.lines = lines;
        this.participants = participants;
    }

    /** What the page shows. */
    public record Facts(List<Contested> contested) {}

    @Override
    public String id() {
        return "audit_review_contestation";
    }

    @Override
    public Class<Answers> payload() {
        return Answers.class;
    }

    @Override
    public Role role() {
        return Role.REVIEWER;
    }

    @Override
    public List<Refusal> bars(TaskView task, String userName) {
        return participants.of(task.caseId()).contains(userName)
                ? List.of(Refusal.forbidden("audit.took_part"))
                : List.of();
    }

    @Override
    public Facts form(TaskView task) {
        return new Facts(lines.of(task.runId(), kept(reports.get(task.runId()))));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Answers payload) {
        AuditReport report = reports.get(task.runId());
        List<Contestation> kept = kept(report);
        lines.check(task.runId(), payload, kept);
        Map<Integer, Answer> answers = payload.byIndicator();
        report.review(report.contestations.stream()
                .map(contestation -> contestation.kept()
                        ? contestation.reviewedWith(Objects.requireNonNull(answers.get(contestation.indicator())))
                        : contestation)
                .toList());
        kept.forEach(contestation -> lines.carryOut(
                task,
                contestation,
                Objects.requireNonNull(answers.get(contestation.indicator())),
                "audit.contestation_reviewed"));
        return Map.of();
    }

    private static List<Contestation> kept(AuditReport report) {
        return report.contestations.stream().filter(Contestation::kept).toList();
    }
}
