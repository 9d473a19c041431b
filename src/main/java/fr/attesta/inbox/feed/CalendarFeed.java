package fr.attesta.inbox.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person has a secret link, and the hash of its token. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    @Column(name = "user_name")
    String userName;

    @Column(name = "token_hash")
    String tokenHash;

    @Column(name = "created_at")
    Instant createdAt;

    protected CalendarFeed() {}

    CalendarFeed(String userName, String tokenHash, Instant now) {
        this.userName = userName;
        renew(tokenHash, now);
    }

    /** The former link opens nothing any more. */
    final void renew(String hash, Instant now) {
        tokenHash = hash;
        createdAt = now;
    }
}
