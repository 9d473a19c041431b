package fr.attesta.quote.application;

import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.Piece;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a training organisation handed in, and how far its check has come. */
@Entity
@Table(name = "application")
class Application {

    /** Where it stands. */
    enum State {
        RECEIVED,
        INCOMPLETE,
        COMPLETE,
        INADMISSIBLE,
        ABANDONED
    }

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @JdbcTypeCode(SqlTypes.JSON)
    ApplicationForm content;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state;

    /** Pieces that the body has asked for. */
    @Column(name = "asked_pieces")
    @JdbcTypeCode(SqlTypes.JSON)
    List<Piece> askedPieces;

    /** The documents of the case that were handed in as pieces. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<Piece, UUID> attached;

    /** What the body wrote to the organisation about them, or why the application cannot be admitted. */
    @Nullable
    @Column(name = "remark")
    String remark;

    @Column(name = "received_at")
    Instant receivedAt;

    protected Application() {}

    Application(UUID caseId, UUID runId, ApplicationForm content, Instant now) {
        this.caseId = caseId;
        this.runId = runId;
        this.content = content;
        this.state = State.RECEIVED;
        this.askedPieces = List.of();
        this.attached = Map.of();
        this.receivedAt = now;
    }

    /** A file that was complete before and is brought up to date for another audit. */
    static Application refreshed(UUID caseId, UUID runId, ApplicationForm content, Instant now) {
        Application application = new Application(caseId, runId, content, now);
        application.state = State.COMPLETE;
        return application;
    }

    void ask(List<Piece> pieces, @Nullable String text) {
        expect(State.RECEIVED);
        state = State.INCOMPLETE;
        askedPieces = List.copyOf(pieces);
        remark = text;
    }

    /** Keeps a document for each of these pieces; a newer one takes the place of an older one. */
    void attach(Map<Piece, UUID> documents) {
        Map<Piece, UUID> all = new EnumMap<>(Piece.class);
        all.putAll(attached);
        all.putAll(documents);
        attached = all;
    }

    void receive(ApplicationForm completed) {
        expect(State.INCOMPLETE);
        content = completed;
        state = State.RECEIVED;
    }

    void accept() {
        expect(State.RECEIVED);
        state = State.COMPLETE;
        askedPieces = List.of();
    }

    void refuse(@Nullable String why) {
        expect(State.RECEIVED);
        state = State.INADMISSIBLE;
        remark = why;
    }

    void abandon() {
        if (state == State.INCOMPLETE) {
            state = State.ABANDONED;
        }
    }

    private void expect(State expected) {
        if (state != expected) {
            throw new IllegalStateException(
                    "Expected the application of run " + runId + " to be " + expected + " but it is " + state);
        }
    }
}
