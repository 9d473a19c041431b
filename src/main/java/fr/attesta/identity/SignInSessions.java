package fr.attesta.identity;

import fr.attesta.calendar.RealTime;
import fr.attesta.shared.Sha256;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.AuthenticationCompletionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** The table of sign-in sessions; a session id is stored only as its hash. */
@ApplicationScoped
class SignInSessions {

    private static final int ID_BYTES = 32;
    private static final Duration LIFETIME = Duration.ofHours(12);

    private final EntityManager database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignInSessions(EntityManager database, @RealTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    String create(AuthorizationCodeTokens tokens) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String session = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.createNativeQuery("insert into sign_in_session (id_hash, id_token, access_token, refresh_token,"
                        + " created_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Sha256.of(session))
                .setParameter(2, tokens.getIdToken())
                .setParameter(3, tokens.getAccessToken())
                .setParameter(4, tokens.getRefreshToken())
                .setParameter(5, clock.instant())
                .executeUpdate();
        return session;
    }

    /** @throws AuthenticationCompletionException if the session is unknown or too old: the person signs in again */
    @Transactional
    AuthorizationCodeTokens read(String session) {
        List<?> rows = database.createNativeQuery("select id_token, access_token, refresh_token from sign_in_session"
                        + " where id_hash = ?1 and created_at > ?2")
                .setParameter(1, Sha256.of(session))
                .setParameter(2, clock.instant().minus(LIFETIME))
                .getResultList();
        if (rows.isEmpty()) {
            throw new AuthenticationCompletionException("The session has ended");
        }
        Object[] row = (Object[]) rows.getFirst();
        return new AuthorizationCodeTokens((String) row[0], (String) row[1], (String) row[2]);
    }

    @Transactional
    void delete(String session) {
        database.createNativeQuery("delete from sign_in_session where id_hash = ?1")
                .setParameter(1, Sha256.of(session))
                .executeUpdate();
    }

    @Transactional
    @Scheduled(every = "1h", delayed = "10m")
    void forgetOld() {
        database.createNativeQuery("delete from sign_in_session where created_at < ?1")
                .setParameter(1, clock.instant().minus(LIFETIME))
                .executeUpdate();
    }
}
