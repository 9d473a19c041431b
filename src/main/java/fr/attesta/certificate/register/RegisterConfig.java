package fr.attesta.certificate.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the body hands over the public list; no text read so far fixes it. */
@ConfigMapping(prefix = "attesta.register")
interface RegisterConfig {

    @WithDefault(";")
    char separator();
}
