package fr.attesta.inbox.feed;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.IdentityConfig;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Makes, renews, withdraws and opens the secret links to calendars; a token is random and stored only as its hash. */
@ApplicationScoped
class CalendarFeeds {

    private static final int TOKEN_BYTES = 32;

    /** Whoever has left the body reads no longer than that. */
    private static final Duration LIFE = Duration.ofDays(365);

    private final EntityManager database;
    private final CurrentUser user;
    private final StaffDirectory staff;
    private final Journal journal;
    private final String address;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(
            EntityManager database,
            CurrentUser user,
            StaffDirectory staff,
            Journal journal,
            IdentityConfig identity,
            Clock clock) {
        this.database = database;
        this.user = user;
        this.staff = staff;
        this.journal = journal;
        this.address = identity.publicUrl() + "/calendar/";
        this.clock = clock;
    }

    @Transactional
    FeedView mine() {
        CalendarFeed known = database.find(CalendarFeed.class, user.name());
        return known == null ? FeedView.NONE : new FeedView(known.createdAt, known.createdAt.plus(LIFE), null);
    }

    /** A new link of the current person, in place of the one that there may have been. */
    @Transactional
    FeedView renew() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        CalendarFeed known = database.find(CalendarFeed.class, user.name(), LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            database.persist(new CalendarFeed(user.name(), Sha256.of(token), now));
        } else {
            known.renew(Sha256.of(token), now);
        }
        journal.write(Fact.of(null, known == null ? "feed.created" : "feed.renewed"));
        return new FeedView(now, now.plus(LIFE), address + token + ".ics");
    }

    /** Withdrawing a link that there is not changes nothing. */
    @Transactional
    void withdraw() {
        CalendarFeed known = database.find(CalendarFeed.class, user.name(), LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            database.remove(known);
            journal.write(Fact.of(null, "feed.withdrawn"));
        }
    }

    /**
     * Whose calendar a token opens. The table is searched by the hash, whose beginning tells nothing about the token.
     *
     * @throws RefusedException if the token is wrong, was withdrawn or is too old
     */
    @Transactional
    Staff personOf(String token) {
        CalendarFeed feed = database.createQuery("from CalendarFeed where tokenHash = ?1", CalendarFeed.class)
                .setParameter(1, Sha256.of(token))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound("feed.unknown")));
        Instant end = feed.createdAt.plus(LIFE);
        if (end.isBefore(clock.instant())) {
            throw new RefusedException(Refusal.gone("feed.expired", end));
        }
        return staff.find(feed.userName)
                .filter(person -> !person.roles().isEmpty())
                .orElseThrow(() -> new RefusedException(Refusal.notFound("feed.unknown")));
    }
}
