package fr.attesta.decision.review;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who did not audit reviews the whole file before the decision (ISO/IEC 17065, 7.5). */
@ApplicationScoped
class ReviewFile implements TaskKind<ReviewFile.Payload> {

    private final DecisionFiles files;
    private final FileReviews reviews;
    private final Independence independence;
    private final DecisionDeadline deadline;
    private final Cases cases;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    ReviewFile(
            DecisionFiles files,
            FileReviews reviews,
            Independence independence,
            DecisionDeadline deadline,
            Cases cases,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.files = files;
        this.reviews = reviews;
        this.independence = independence;
        this.deadline = deadline;
        this.cases = cases;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The reviewer's answer.
     *
     * @param confirmed the sections that are as they should be
     * @param passed whether the file can be decided on; otherwise it goes back to the auditor
     * @param comments on the sections that are not confirmed
     * @param remark on the file as a whole
     */
    public record Payload(
            @Nullable Set<ReviewSection> confirmed,
            @NotNull Boolean passed,
            @Nullable @Size(max = 4000) String remark,
            @Nullable @Size(max = 20) List<@NotNull @Valid SectionComment> comments) {

        Set<ReviewSection> confirmedSections() {
            return confirmed == null ? Set.of() : confirmed;
        }

        List<SectionComment> givenComments() {
            return comments == null
                    ? List.of()
                    : comments.stream().filter(SectionComment::given).toList();
        }
    }

    /** What the page shows. */
    public record Facts(DecisionFile file, List<FileReviewView> reviews, List<ReviewSection> sections) {}

    @Override
    public String id() {
        return "decision_review_file";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.REVIEWER;
    }

    @Override
    public @Nullable LocalDate due(TaskView task) {
        return deadline.of(task.runId());
    }

    @Override
    public List<Refusal> bars(TaskView task, String userName) {
        return independence.bars(task.caseId(), userName);
    }

    @Override
    public Facts form(TaskView task) {
        return new Facts(
                files.of(task.caseId(), task.runId()), reviews.viewsOf(task.runId()), List.of(ReviewSection.values()));
    }

    /** However the file got here, accepted plan or none, audit or none: what it waits for now is the decision. */
    @Override
    public void arrives(TaskView task) {
        cases.reach(task.caseId(), Stage.DECISION);
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        RefusedException.throwIfAny(ReviewRules.of(payload));
        Instant now = clock.instant();
        int round =
                reviews.newestOfRun(task.runId()).map(newest -> newest.round).orElse(0) + 1;
        reviews.add(new FileReview(
                new FileReview.Round(Uuid7.at(now), task.caseId(), task.runId(), round), payload, user.name(), now));
        journal.write(Fact.of(task.caseId(), "decision.file_reviewed")
                .with("passed", payload.passed())
                .with(
                        "commented",
                        payload.givenComments().stream()
                                .map(SectionComment::section)
                                .toList())
                .with("round", round));
        return Map.of("reviewPassed", payload.passed());
    }
}
