package fr.attesta.workflow;

import fr.attesta.calendar.RealTime;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Automatic steps that failed and are being tried again; administrators see them. */
@ApplicationScoped
public class JobTroubles {

    private static final int LONGEST_ERROR = 1000;

    /** A cause may lead back to itself. */
    private static final int DEEPEST = 20;

    private static final String REMEMBER = """
        insert into job_trouble (job_key, type, case_id, attempts, error, last_at) values (?1, ?2, ?3, 1, ?4, ?5)
        on conflict (job_key) do update
        set attempts = job_trouble.attempts + 1, error = excluded.error, last_at = excluded.last_at
        """;

    private final EntityManager database;
    private final Clock realTime;

    JobTroubles(EntityManager database, @RealTime Clock realTime) {
        this.database = database;
        this.realTime = realTime;
    }

    /** A step in trouble. */
    public record Trouble(long jobKey, String type, UUID caseId, int attempts, String error, Instant lastAt) {}

    public List<Trouble> current() {
        List<?> rows = database.createNativeQuery("select job_key, type, case_id, attempts, error, last_at"
                        + " from job_trouble order by last_at desc limit 200")
                .getResultList();
        return rows.stream().map(row -> troubleOf((Object[]) row)).toList();
    }

    @Transactional
    public void failed(ActivatedJob job, Throwable error) {
        String text = String.valueOf(origin(error));
        database.createNativeQuery(REMEMBER)
                .setParameter(1, job.getKey())
                .setParameter(2, job.getType())
                .setParameter(
                        3,
                        UUID.fromString(String.valueOf(job.getVariablesAsMap().get("caseId"))))
                .setParameter(4, text.substring(0, Math.min(LONGEST_ERROR, text.length())))
                .setParameter(5, realTime.instant())
                .executeUpdate();
    }

    @Transactional
    public void solved(long jobKey) {
        database.createNativeQuery("delete from job_trouble where job_key = ?1")
                .setParameter(1, jobKey)
                .executeUpdate();
    }

    /** What went wrong first: the transaction, and the beans that it went through, only say that something did. */
    private static Throwable origin(Throwable error) {
        Throwable found = error;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Throwable[] suppressed = found.getSuppressed();
            Throwable below = found.getCause() != null || suppressed.length == 0 ? found.getCause() : suppressed[0];
            if (below == null) {
                return found;
            }
            found = below;
        }
        return found;
    }

    private static Trouble troubleOf(Object[] row) {
        return new Trouble(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (UUID) row[2],
                ((Number) row[3]).intValue(),
                (String) row[4],
                (Instant) row[5]);
    }
}
