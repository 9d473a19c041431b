package fr.attesta.certificate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What the body prints on its certificates. */
@ConfigMapping(prefix = "attesta.certificate")
interface CertificateConfig {

    /** Postal address of the body in one line. */
    @WithDefault("12 rue de la République, 69002 Lyon")
    String bodyAddress();

    /** Where the body signs its letters. */
    @WithDefault("Lyon")
    String place();

    /** COFRAC number; absent while the body is not accredited. */
    Optional<String> accreditation();

    /** In what quality the decider signs. */
    @WithDefault("Responsable de la certification")
    String signatoryTitle();

    /** The texts that are certified against, one line each. */
    @WithDefault(
            "Référentiel national qualité\\, code du travail\\, article D. 6316-1-1,Arrêté du 6 juin 2019 relatif aux"
                    + " modalités d’audit")
    List<String> programme();
}
