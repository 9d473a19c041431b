package fr.attesta.calendar;

import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pretended offset of a local installation: kept in the database so that it survives a restart. */
@ApplicationScoped
public class PretendedTime {

    /** Before everything that looks at a date when the application starts. */
    private static final int FIRST = 100;

    private final AttestaClock clock;
    private final EntityManager database;
    private final boolean adjustable;

    PretendedTime(
            AttestaClock clock,
            EntityManager database,
            @ConfigProperty(name = "attesta.clock.adjustable", defaultValue = "false") boolean adjustable) {
        this.clock = clock;
        this.database = database;
        this.adjustable = adjustable;
    }

    void load(@Observes @Priority(FIRST) StartupEvent event) {
        if (adjustable) {
            Number seconds = QuarkusTransaction.requiringNew()
                    .call(() -> (Number) database.createNativeQuery("select offset_seconds from clock_offset")
                            .getSingleResult());
            clock.pretend(Duration.ofSeconds(seconds.longValue()));
        }
    }

    public boolean adjustable() {
        return adjustable;
    }

    public boolean pretending() {
        return !clock.offset().isZero();
    }

    public Duration offset() {
        return clock.offset();
    }

    /** @throws RefusedException outside a local installation */
    public void move(Duration by) {
        if (!adjustable) {
            throw new RefusedException(Refusal.forbidden("clock.not_adjustable"));
        }
        Duration moved = clock.offset().plus(by);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update clock_offset set offset_seconds = ?1")
                        .setParameter(1, moved.toSeconds())
                        .executeUpdate());
        clock.pretend(moved);
    }
}
