package fr.attesta.audit.exchange;

import fr.attesta.audit.exchange.Contestation.Answer;
import fr.attesta.audit.exchange.ContestedLines.Answers;
import fr.attesta.audit.exchange.ContestedLines.Contested;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The auditor answers every contestation and keeps or changes the conclusion; what is kept goes on to a reviewer. */
@ApplicationScoped
class AnswerContestation implements TaskKind<Answers> {

    private final Reports reports;
    private final ContestedLines lines;

    AnswerContestation(Reports reports, ContestedLines lines) {
        this.reports = reports;
        this.lines = lines;
    }

    /** What the page shows. */
    public record Facts(List<Contested> contested) {}

    @Override
    public String id() {
        return "audit_answer_contestation";
    }

    @Override
    public Class<Answers> payload() {
        return Answers.class;
    }

    @Override
    public Role role() {
        return Role.AUDITOR;
    }

    @Override
    public Facts form(TaskView task) {
        return new Facts(lines.of(task.runId(), reports.get(task.runId()).contestations));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Answers payload) {
        AuditReport report = reports.get(task.runId());
        lines.check(task.runId(), payload, report.contestations);
        Map<Integer, Answer> answers = payload.byIndicator();
        List<Contestation> answered = report.contestations.stream()
                .map(contestation -> contestation.with(Objects.requireNonNull(answers.get(contestation.indicator()))))
                .toList();
        report.answer(answered);
        answered.forEach(contestation -> lines.carryOut(
                task, contestation, Objects.requireNonNull(contestation.answered()), "audit.contestation_answered"));
        return Map.of("conclusionKept", answered.stream().anyMatch(Contestation::kept));
    }
}
