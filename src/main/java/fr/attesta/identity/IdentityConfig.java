package fr.attesta.identity;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Set;

/** Settings of the package. */
@ConfigMapping(prefix = "attesta.identity")
public interface IdentityConfig {

    /** Key of the signatures in the links that training organisations get by mail; at least 32 characters. */
    String linkSecret();

    /** Address under which people reach this installation, without a slash at the end. */
    String publicUrl();

    /** People known before their first sign-in, by user name. */
    Map<String, Person> staff();

    /** One such person. */
    interface Person {
        String name();

        String email();

        Set<String> roles();
    }
}
