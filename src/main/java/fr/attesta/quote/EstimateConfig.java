package fr.attesta.quote;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Min;

/** Settings of the public estimate. */
@ConfigMapping(prefix = "attesta.estimate")
public interface EstimateConfig {

    /** Estimates per minute and client address; generous, because an office shares one address. */
    @WithDefault("120")
    @WithName("requests-per-minute")
    @Min(1)
    int requestsPerMinute();
}
