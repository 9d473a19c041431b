package fr.attesta.certificate.paper;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the body prints on its certificates and on the letters about them. */
@ConfigMapping(prefix = "attesta.certificate")
public interface CertificateConfig {

    /** Postal address of the body in one line. */
    @WithDefault("12 rue de la République, 69002 Lyon")
    String bodyAddress();

    /** Where the body signs its letters. */
    @WithDefault("Lyon")
    String place();

    /** In what quality the decider signs. */
    @WithDefault("Responsable de la certification")
    String signatoryTitle();
}
