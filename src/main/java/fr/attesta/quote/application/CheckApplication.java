package fr.attesta.quote.application;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.Completeness;
import fr.attesta.quote.application.content.Piece;
import fr.attesta.quote.application.content.PieceLine;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator checks whether the application can be quoted (audit order, art. 1). */
@ApplicationScoped
class CheckApplication implements TaskKind<CheckApplication.Payload> {

    private final Applications applications;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    CheckApplication(Applications applications, Cases cases, Journal journal, Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the check came to. */
    public enum Result {
        COMPLETE,
        INCOMPLETE,
        INADMISSIBLE
    }

    /**
     * The administrator's answer.
     *
     * @param missing pieces to ask for; only when incomplete
     * @param remark what to write to the organisation; necessary when inadmissible
     */
    public record Payload(
            @NotNull Result result,
            @Nullable Set<Piece> missing,
            @Nullable @Size(max = 2000) String remark) {}

    /** What the page shows. */
    public record Facts(
            ApplicationForm application, List<PieceLine> pieces, List<Piece> missing, Map<Piece, UUID> attached) {

        public List<Piece> allPieces() {
            return List.of(Piece.values());
        }
    }

    @Override
    public String id() {
        return "quote_check_application";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Facts form(TaskView task) {
        Application application = applications.get(task.runId());
        ApplicationForm content = application.content;
        Map<Piece, UUID> attached = application.attached;
        LocalDate today = LocalDate.now(clock);
        return new Facts(
                content,
                Completeness.lines(content, attached.keySet(), today),
                Completeness.missing(content, attached.keySet(), today),
                attached);
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        Application application = applications.get(task.runId());
        switch (payload.result()) {
            case COMPLETE -> {
                requireNothingMissing(application);
                application.accept();
                cases.reach(task.caseId(), Stage.QUOTE);
            }
            case INCOMPLETE -> application.ask(requireAskedPieces(payload), payload.remark());
            case INADMISSIBLE -> application.refuse(requireRemark(payload));
        }
        journal.write(Fact.of(task.caseId(), "application.checked").with("result", payload.result()));
        return Map.of("completeness", payload.result().name());
    }

    private void requireNothingMissing(Application application) {
        List<Piece> missing =
                Completeness.missing(application.content, application.attached.keySet(), LocalDate.now(clock));
        RefusedException.throwIfAny(missing.stream()
                .map(piece -> Refusal.invalid("result", "application.piece_missing", piece))
                .toList());
    }

    private static List<Piece> requireAskedPieces(Payload payload) {
        if (payload.missing() == null || payload.missing().isEmpty()) {
            throw new RefusedException(Refusal.invalid("missing", "application.no_piece_asked"));
        }
        return payload.missing().stream().sorted().toList();
    }

    private static String requireRemark(Payload payload) {
        if (payload.remark() == null || payload.remark().isBlank()) {
            throw new RefusedException(Refusal.invalid("remark", "application.reason_required"));
        }
        return payload.remark();
    }
}
