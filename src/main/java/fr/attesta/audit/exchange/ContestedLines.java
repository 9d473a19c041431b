package fr.attesta.audit.exchange;

import fr.attesta.audit.exchange.Contestation.Answer;
import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.GridLineView.Reclassification;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.report.HeldAuditView;
import fr.attesta.document.enclosure.EnclosureView;
import fr.attesta.document.enclosure.Enclosures;
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

/** The contested lines of an audit: what an answer to them needs, and what it does. */
@ApplicationScoped
class ContestedLines {

    private final Grids grids;
    private final Enclosures enclosures;
    private final Journal journal;
    private final Clock clock;

    ContestedLines(Grids grids, Enclosures enclosures, Journal journal, Clock clock) {
        this.grids = grids;
        this.enclosures = enclosures;
        this.journal = journal;
        this.clock = clock;
    }

    /** A contested line as the pages of the answers show it, with the files that came with it. */
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

    /** One answer per contestation. */
    public record Answers(@NotEmpty @Size(max = 40) List<@Valid Answer> answers) {

        public Answers {
            answers = Rows.given(answers).stream().filter(Objects::nonNull).toList();
        }

        Map<Integer, Answer> byIndicator() {
            return answers.stream().collect(Collectors.toMap(Answer::indicator, Function.identity()));
        }
    }

    List<Contested> of(UUID runId, List<Contestation> contestations) {
        Standard standard = standardOf(runId);
        Map<Integer, GridLineView> lines =
                grids.of(runId).stream().collect(Collectors.toMap(GridLineView::indicator, Function.identity()));
        List<Contested> rows = new ArrayList<>();
        for (Contestation contestation : contestations) {
            int indicator = contestation.indicator();
            rows.add(new Contested(
                    rows.size(),
                    contestation,
                    Objects.requireNonNull(lines.get(indicator)),
                    SeverityLock.of(standard, indicator).minorAllowed(),
                    enclosures.sentWith(runId, contestation.fileLine())));
        }
        return rows;
    }

    /** @throws RefusedException with everything that is wrong with the answers */
    void check(UUID runId, Answers payload, List<Contestation> contestations) {
        RefusedException.throwIfAny(AnswerRules.of(payload.answers(), contestations, standardOf(runId)));
    }

    /** Changes the conclusion when the answer does, and writes either into the journal. */
    void carryOut(TaskView task, Contestation contestation, Answer answer, String fact) {
        if (!answer.kept()) {
            Reclassification change = new Reclassification(
                    contestation.contested(),
                    answer.conclusion(contestation.contested()),
                    answer.answer(),
                    LocalDate.now(clock));
            grids.reclassify(task.caseId(), task.runId(), contestation.indicator(), change);
        }
        journal.write(Fact.of(task.caseId(), fact)
                .with("indicator", contestation.indicator())
                .with("before", contestation.contested())
                .with("after", answer.conclusion(contestation.contested())));
    }

    /** The version that the lines were raised under. */
    private Standard standardOf(UUID runId) {
        HeldAuditView held = grids.held(runId).orElseThrow();
        return RegulationFiles.standardOn(
                held.openedAt().atZone(clock.getZone()).toLocalDate());
    }
}
