package fr.attesta.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of the mail ledger. */
@ConfigMapping(prefix = "attesta.mail")
public interface MailConfig {

    /** The body's name in the signature of each mail. */
    String bodyName();

    /** Recipients allowed outside production, as a regular expression; absent in production: everybody. */
    Optional<String> allowedRecipients();

    /** Whether this address gets mail from this installation. */
    default boolean allows(String address) {
        return allowedRecipients().map(address::matches).orElse(true);
    }

    /** Shows working signed links in the ledger; only a local installation may, because they act for the client. */
    @WithDefault("false")
    boolean showLinks();

    /** How many bytes the documents of one mail may have in all; more is refused by many servers. */
    @WithDefault("20000000")
    long largestAttachments();

    /** How long a mail belongs to the instance that sends it; if that one dies, another sends it after this time, marked. */
    Duration claim();

    /** How often the relay looks for planned mails. */
    @WithDefault("1s")
    String relayEvery();
}
