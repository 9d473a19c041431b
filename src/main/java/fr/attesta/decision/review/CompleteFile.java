package fr.attesta.decision.review;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The auditor answers what the reviewer found missing in the file. */
@ApplicationScoped
class CompleteFile implements TaskKind<CompleteFile.Payload> {

    private final FileReviews reviews;
    private final DecisionDeadline deadline;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    CompleteFile(FileReviews reviews, DecisionDeadline deadline, Journal journal, CurrentUser user, Clock clock) {
        this.reviews = reviews;
        this.deadline = deadline;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** The auditor's answer. */
    public record Payload(@NotBlank @Size(max = 4000) String answer) {}

    /** What the page shows: the rounds, the newest last. */
    public record Facts(List<FileReviewView> reviews) {}

    @Override
    public String id() {
        return "decision_complete_file";
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
    public @Nullable LocalDate due(TaskView task) {
        return deadline.of(task.runId());
    }

    @Override
    public Facts form(TaskView task) {
        return new Facts(reviews.viewsOf(task.runId()));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        reviews.newestOfRun(task.runId()).orElseThrow().answer(payload.answer().strip(), user.name(), clock.instant());
        journal.write(Fact.of(task.caseId(), "decision.file_completed"));
        return Map.of();
    }
}
