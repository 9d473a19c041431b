package fr.attesta.audit.exchange;

import fr.attesta.audit.exchange.Contestation.Answer;
import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.GridLineView.Reclassification;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.report.HeldAuditView;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.document.enclosure.EnclosureView;
import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.SeverityLock;
import fr.attesta.referential.domain.Standard;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The auditor answers every contestation and keeps or changes the conclusion. */
@ApplicationScoped
class AnswerContestation implements TaskKind<AnswerContestation.Payload> {

    private final Reports reports;
    private final Grids grids;
    private final Enclosures enclosures;
    private final Journal journal;
    private final Clock clock;

    AnswerContestation(Reports reports, Grids grids, Enclosures enclosures, Journal journal, Clock clock) {
        this.reports = reports;
        this.grids = grids;
        this.enclosures = enclosures;
        this.journal = journal;
        this.clock = clock;
    }

    /** One answer per contestation. */
    public record Payload(@NotEmpty @Size(max = 40) List<@Valid Answer> answers) {

        public Payload {
            answers = Rows.given(answers).stream().filter(Objects::nonNull).toList();
        }
    }

    /** A contested line with the files that came with it. */
    public record Contested(
            int index,
            Contestation contestation,
            GridLineView line,
            boolean minorAllowed,
            List<EnclosureView> enclosed) {

        /** Name of the field of this row for one part of its payload. */
        public String name(String part) {
            return "answers[%d].%s".formatted(index, part);
        }
    }

    /** What the page shows. */
    public record Facts(List<Contested> contested) {}

    @Override
    public String id() {
        return "audit_answer_contestation";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.AUDITOR;
    }

    @Override
    public Facts form(TaskView task) {
        Standard standard = standardOf(task.runId());
        Map<Integer, GridLineView> lines =
                grids.of(task.runId()).stream().collect(Collectors.toMap(GridLineView::indicator, Function.identity()));
        List<Contested> rows = new ArrayList<>();
        for (Contestation contestation : reports.get(task.runId()).contestations) {
            int indicator = contestation.indicator();
            rows.add(new Contested(
                    rows.size(),
                    contestation,
                    Objects.requireNonNull(lines.get(indicator)),
                    SeverityLock.of(standard, indicator).minorAllowed(),
                    enclosures.sentWith(task.runId(), Contestation.fileLine(indicator))));
        }
        return new Facts(rows);
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        AuditReport report = reports.get(task.runId());
        RefusedException.throwIfAny(AnswerRules.of(payload.answers(), report.contestations, standardOf(task.runId())));
        Map<Integer, Answer> answers =
                payload.answers().stream().collect(Collectors.toMap(Answer::indicator, Function.identity()));
        List<Contestation> answered = report.contestations.stream()
                .map(contestation -> contestation.with(Objects.requireNonNull(answers.get(contestation.indicator()))))
                .toList();
        report.answer(answered);
        answered.forEach(contestation -> carryOut(task, contestation));
        return Map.of();
    }

    private void carryOut(TaskView task, Contestation contestation) {
        Answer answer = Objects.requireNonNull(contestation.answered());
        IndicatorResult result = answer.newResult();
        if (!answer.kept() && result != null) {
            Reclassification change =
                    new Reclassification(contestation.contested(), result, answer.answer(), LocalDate.now(clock));
            grids.reclassify(task.caseId(), task.runId(), contestation.indicator(), change);
        }
        journal.write(Fact.of(task.caseId(), "audit.contestation_answered")
                .with("indicator", contestation.indicator())
                .with("before", contestation.contested())
                .with("after", answer.kept() ? contestation.contested() : result));
    }

    /** The version that the lines were raised under. */
    private Standard standardOf(UUID runId) {
        HeldAuditView held = grids.held(runId).orElseThrow();
        return RegulationFiles.standardOn(
                held.openedAt().atZone(clock.getZone()).toLocalDate());
    }
}
