package fr.attesta.inbox.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Settings of the calendar feeds. */
@ConfigMapping(prefix = "attesta.inbox.feed")
interface FeedConfig {

    /** How often one client address may ask in a minute; an office shares one address. */
    @WithDefault("60")
    @Min(1)
    int callsPerMinute();
}
