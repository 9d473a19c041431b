package fr.attesta.quote.application;

import fr.attesta.deadline.Deadlines;
import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.document.enclosure.FileLine;
import fr.attesta.document.enclosure.FileLinkAction;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.application.content.ApplicationChecks;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.Piece;
import fr.attesta.quote.application.content.Pieces;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisation provides by signed link what its application lacked. */
@ApplicationScoped
class ProvidePieces implements FileLinkAction<Pieces> {

    private static final String MESSAGE = "quote.pieces-received";

    private final Applications applications;
    private final KeptPieces kept;
    private final Enclosures enclosures;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ProvidePieces(
            Applications applications,
            KeptPieces kept,
            Enclosures enclosures,
            Deadlines deadlines,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.kept = kept;
        this.enclosures = enclosures;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the page shows. */
    public record Facts(
            String providerName,
            List<Piece> asked,
            Map<Piece, String> files,
            @Nullable String remark) {}

    @Override
    public String purpose() {
        return MissingPieces.PURPOSE;
    }

    @Override
    public Class<Pieces> payload() {
        return Pieces.class;
    }

    @Override
    public Facts view(LinkScope scope) {
        Application application = applications.get(scope.subjectId());
        return new Facts(
                application.content.name(), application.askedPieces, kept.names(application), application.remark);
    }

    @Override
    public List<FileLine> fileLines(LinkScope scope) {
        Application application = applications.get(scope.subjectId());
        return application.state != Application.State.INCOMPLETE
                ? List.of()
                : application.askedPieces.stream()
                        .filter(Piece::attachable)
                        .map(piece -> new FileLine(piece.name(), piece.documentKind(), false))
                        .toList();
    }

    @Override
    public void submit(LinkScope scope, Pieces pieces) {
        Application application = awaiting(scope);
        ApplicationForm completed = application.content.with(pieces);
        RefusedException.throwIfAny(ApplicationChecks.ofPieces(completed, LocalDate.now(clock)));
        application.receive(completed);
        application.attach(enclosed(scope, application));
        deadlines.met(application.runId, MissingPieces.DEADLINE);
        journal.write(Fact.of(application.caseId, "application.pieces_received"));
        outbox.publish(MESSAGE, application.caseId, application.runId, Map.of());
    }

    /** The newest file of each piece. */
    private Map<Piece, UUID> enclosed(LinkScope scope, Application application) {
        Map<Piece, UUID> newest = new EnumMap<>(Piece.class);
        application.askedPieces.forEach(piece -> enclosures
                .send(scope, piece.name(), application.runId)
                .forEach(file -> newest.put(piece, file.document().id())));
        return newest;
    }

    private Application awaiting(LinkScope scope) {
        Application application = applications.get(scope.subjectId());
        if (application.state != Application.State.INCOMPLETE) {
            throw new RefusedException(Refusal.gone("application.no_piece_awaited"));
        }
        return application;
    }
}
