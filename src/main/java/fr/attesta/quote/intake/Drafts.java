package fr.attesta.quote.intake;

import fr.attesta.identity.link.DraftLinks;
import fr.attesta.quote.application.content.Piece;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Sha256;
import fr.attesta.shared.Uuid7;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The drafts, found by the token in their address; old ones are deleted with their files. */
@ApplicationScoped
class Drafts {

    private final EntityManager database;
    private final DraftLinks links;
    private final IntakeConfig config;
    private final Clock clock;

    Drafts(EntityManager database, DraftLinks links, IntakeConfig config, Clock clock) {
        this.database = database;
        this.links = links;
        this.config = config;
        this.clock = clock;
    }

    /** Begins an empty one and returns its token. */
    @Transactional
    String begin() {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        String token = links.token(id);
        database.persist(new Draft(id, Sha256.of(token), now, expiry()));
        return token;
    }

    /** What a page shows; changes nothing. */
    @Transactional
    DraftView view(String token) {
        Draft draft = find(token, LockModeType.NONE);
        return DraftView.of(draft, token, names(draft.id));
    }

    /** To be changed by the caller's transaction, by nobody else at the same time. */
    @Transactional(Transactional.TxType.MANDATORY)
    Draft toChange(String token) {
        Draft draft = find(token, LockModeType.PESSIMISTIC_WRITE);
        if (draft.sentAs != null) {
            throw new RefusedException(Refusal.conflict("intake.sent_already", draft.sentAs));
        }
        return draft;
    }

    /** When a draft that is touched now will be deleted. */
    Instant expiry() {
        return clock.instant().plus(config.keepDrafts());
    }

    List<DraftFile> files(UUID draftId) {
        return database.createQuery("from DraftFile where key.draftId = ?1", DraftFile.class)
                .setParameter(1, draftId)
                .getResultList();
    }

    void attach(DraftFile file) {
        database.merge(file);
    }

    void detach(UUID draftId, Piece piece) {
        database.createQuery("delete from DraftFile where key = ?1")
                .setParameter(1, new DraftFile.Key(draftId, piece))
                .executeUpdate();
    }

    @Transactional
    @Scheduled(every = "1h", delayed = "5m")
    void forgetOld() {
        database.createQuery("delete from Draft where expiresAt < ?1")
                .setParameter(1, clock.instant())
                .executeUpdate();
    }

    private Map<Piece, String> names(UUID draftId) {
        Map<Piece, String> names = new EnumMap<>(Piece.class);
        database.createQuery("select key.piece, fileName from DraftFile where key.draftId = ?1", Object[].class)
                .setParameter(1, draftId)
                .getResultList()
                .forEach(row -> names.put((Piece) row[0], (String) row[1]));
        return names;
    }

    private Draft find(String token, LockModeType lock) {
        return links.draftId(token)
                .map(id -> database.find(Draft.class, id, lock))
                .filter(draft -> draft.tokenHash.equals(Sha256.of(token)))
                .filter(draft -> draft.expiresAt.isAfter(clock.instant()))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("intake.unknown")));
    }
}
