package fr.attesta.portfolio;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one file may hold. */
@ConfigMapping(prefix = "attesta.portfolio")
public interface PortfolioConfig {

    /** Lines of organisations and sites together; reading stops there. */
    @WithDefault("20000")
    int mostLines();

    /** Beyond this a file is refused without being read. */
    @WithDefault("10000000")
    int mostBytes();
}
