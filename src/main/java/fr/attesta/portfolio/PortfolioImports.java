package fr.attesta.portfolio;

import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports of the body and how far each has come. */
@ApplicationScoped
public class PortfolioImports {

    private static final int RECENT = 20;

    private final EntityManager database;
    private final Clock clock;

    PortfolioImports(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws RefusedException if there is no such import */
    @Transactional
    public ImportView view(UUID id) {
        PortfolioImport found = database.find(PortfolioImport.class, id);
        if (found == null) {
            throw unknown();
        }
        return found.view(written(id));
    }

    /** The newest imports, newest first. */
    @Transactional
    public List<ImportView> recent() {
        return database
                .createQuery("from PortfolioImport order by checkedAt desc, id desc", PortfolioImport.class)
                .setMaxResults(RECENT)
                .getResultList()
                .stream()
                .map(found -> found.view(written(found.id)))
                .toList();
    }

    /** What was checked will be written; confirming twice is the same as once. */
    @Transactional
    public ImportView confirm(UUID id) {
        PortfolioImport found = database.find(PortfolioImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw unknown();
        }
        if (found.state == ImportState.REFUSED || found.state == ImportState.FAILED) {
            throw new RefusedException(Refusal.conflict("portfolio.not_accepted"));
        }
        if (found.state == ImportState.CHECKED) {
            found.confirm(clock.instant());
        }
        return found.view(written(id));
    }

    /** In a transaction of its own, so that it shows before the import is complete. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void progressed(UUID id, int written) {
        database.createNativeQuery("insert into portfolio_progress (import_id, written) values (?1, ?2)"
                        + " on conflict (import_id) do update set written = excluded.written")
                .setParameter(1, id)
                .setParameter(2, written)
                .executeUpdate();
    }

    @Transactional
    void failed(UUID id) {
        get(id).fail(clock.instant());
    }

    void add(PortfolioImport checked) {
        database.persist(checked);
    }

    /** The confirmed import that has waited longest. */
    @Transactional
    Optional<ImportView> waiting() {
        return database
                .createQuery("from PortfolioImport where state = ?1 order by confirmedAt", PortfolioImport.class)
                .setParameter(1, ImportState.CONFIRMED)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(found -> found.view(0));
    }

    /** The import, unless another instance is writing it or has done so; it stays locked until the transaction ends. */
    Optional<PortfolioImport> lock(UUID id) {
        List<?> free = database.createNativeQuery("select id from portfolio_import where id = ?1"
                        + " and state = 'CONFIRMED' for update skip locked")
                .setParameter(1, id)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : Optional.of(get(id));
    }

    PortfolioImport get(UUID id) {
        PortfolioImport found = database.find(PortfolioImport.class, id);
        if (found == null) {
            throw new IllegalStateException("Expected an import with the id " + id + " but there is none");
        }
        return found;
    }

    private int written(UUID id) {
        List<?> rows = database.createNativeQuery("select written from portfolio_progress where import_id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.getFirst()).intValue();
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.notFound("portfolio.unknown"));
    }
}
