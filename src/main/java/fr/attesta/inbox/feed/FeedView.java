package fr.attesta.inbox.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's calendar link as its page shows it.
 *
 * @param since null when there is none
 * @param until when it stops by itself
 * @param address the link itself, which is shown once, when it has just been made
 */
public record FeedView(
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable String address) {

    static final FeedView NONE = new FeedView(null, null, null);
}
