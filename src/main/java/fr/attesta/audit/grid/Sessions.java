package fr.attesta.audit.grid;

import fr.attesta.audit.grid.line.LineAddress;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audits under way and the lines of their grids. */
@ApplicationScoped
class Sessions {

    private final EntityManager database;

    Sessions(EntityManager database) {
        this.database = database;
    }

    Optional<AuditSession> find(UUID runId) {
        return Optional.ofNullable(database.find(AuditSession.class, runId));
    }

    /** Whoever writes waits here for the one before, so that no line is saved twice from the same version. */
    Optional<AuditSession> lock(UUID runId) {
        return Optional.ofNullable(database.find(AuditSession.class, runId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws RefusedException before the opening meeting was recorded */
    AuditSession lockOpen(UUID runId) {
        return lock(runId)
                .filter(session -> session.openedAt != null)
                .orElseThrow(() -> new RefusedException(Refusal.conflict("audit.not_opened")));
    }

    Map<LineAddress, WorkingLine> lines(UUID runId) {
        return database
                .createQuery("from WorkingLine where runId = ?1", WorkingLine.class)
                .setParameter(1, runId)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(WorkingLine::address, Function.identity()));
    }

    @Nullable
    WorkingLine line(UUID runId, LineAddress at) {
        List<WorkingLine> found = database.createQuery(
                        "from WorkingLine where runId = ?1 and site = ?2 and indicator = ?3", WorkingLine.class)
                .setParameter(1, runId)
                .setParameter(2, at.site())
                .setParameter(3, at.indicator())
                .getResultList();
        return found.isEmpty() ? null : found.getFirst();
    }

    void add(AuditSession session) {
        database.persist(session);
    }

    void add(WorkingLine line) {
        database.persist(line);
    }
}
