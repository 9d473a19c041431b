package fr.attesta.decision;

import fr.attesta.decision.domain.Outcome;
import fr.attesta.decision.review.DecisionDeadline;
import fr.attesta.decision.review.DecisionFile;
import fr.attesta.decision.review.DecisionFiles;
import fr.attesta.decision.review.FileReviewView;
import fr.attesta.decision.review.FileReviews;
import fr.attesta.decision.review.Independence;
import fr.attesta.decision.review.ReviewSection;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who did not audit decides on the certification (ISO/IEC 17065, 7.6). */
@ApplicationScoped
class Decide implements TaskKind<Decide.Payload> {

    private final DecisionFiles files;
    private final FileReviews reviews;
    private final Decisions decisions;
    private final Independence independence;
    private final DecisionDeadline deadline;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    Decide(
            DecisionFiles files,
            FileReviews reviews,
            Decisions decisions,
            Independence independence,
            DecisionDeadline deadline,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.files = files;
        this.reviews = reviews;
        this.decisions = decisions;
        this.independence = independence;
        this.deadline = deadline;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The decision.
     *
     * @param reasons necessary unless the decision is favourable; the organisation reads them
     * @param categories the scope, when it is reduced; all categories applied for when absent
     */
    public record Payload(
            @NotNull Outcome decision,
            @Nullable @Size(max = 4000) String reasons,
            @Nullable Set<Category> categories) {

        Set<Category> scope(DecisionFile file) {
            return categories == null || categories.isEmpty() ? file.categories() : categories;
        }
    }

    /** What the page shows. */
    public record Facts(DecisionFile file, List<FileReviewView> reviews) {

        /** The sections that the last review did not confirm. */
        public List<ReviewSection> unmet() {
            return reviews.isEmpty() ? List.of() : reviews.getLast().unmet();
        }
    }

    @Override
    public String id() {
        return "decision_decide";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.DECIDER;
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
        return new Facts(files.of(task.caseId(), task.runId()), reviews.viewsOf(task.runId()));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        if (decisions.ofRun(task.runId()).isPresent()) {
            throw new RefusedException(Refusal.conflict("decision.already_taken"));
        }
        Facts facts = form(task);
        DecisionFile file = facts.file();
        RefusedException.throwIfAny(DecisionRules.refusals(facts, payload));
        Instant now = clock.instant();
        Decision decision = new Decision(
                new Decision.Subject(task.runId(), task.caseId()),
                payload,
                file,
                new Decision.Moment(user.name(), LocalDate.now(clock), now));
        decisions.add(decision);
        deadline.met(task.runId());
        journal.write(Fact.of(task.caseId(), "decision.taken")
                .with("decision", payload.decision())
                .with("reasons", decision.reasons)
                .with("categories", decision.categories)
                .with("reduced", !payload.scope(file).equals(file.categories())));
        return Map.of("decision", payload.decision().name());
    }
}
