package fr.attesta.portal.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of the page on which an organisation follows its certification. */
@ConfigMapping(prefix = "attesta.progress")
public interface ProgressConfig {

    /** How long a link to it opens the page. */
    @WithDefault("180")
    @WithName("link-days")
    @Min(1)
    @Max(1100)
    int linkDays();
}
