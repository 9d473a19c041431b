package fr.attesta.quote.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of the public application form. */
@ConfigMapping(prefix = "attesta.intake")
interface IntakeConfig {

    /** How long a draft that nobody touches is kept. */
    @WithDefault("30d")
    Duration keepDrafts();

    /** What one client address may write in a minute; an office shares one address. */
    @WithDefault("120")
    @Min(1)
    int writesPerMinute();

    /** How often the link to one draft is sent: nobody shall fill somebody else's mailbox. */
    @WithDefault("5")
    @Min(1)
    int mailsPerDraft();
}
