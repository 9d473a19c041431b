package fr.attesta.web.text;

import fr.attesta.shared.Refusal;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;

/** The application's texts by key, with {@link MessageFormat} placeholders for their arguments. */
@ApplicationScoped
public class Messages {

    private static final Logger LOG = Logger.getLogger(Messages.class);

    private final MessageBundles bundles;
    private final boolean strict;

    @Inject
    public Messages() {
        this(LaunchMode.current() != LaunchMode.NORMAL);
    }

    /** @param strict whether an unknown key fails instead of showing itself */
    public Messages(boolean strict) {
        this.bundles = MessageBundles.load();
        this.strict = strict;
    }

    /** @throws IllegalArgumentException if the key is unknown, outside production; there the key is the text, and logged */
    public String text(Locale locale, String key, Object... arguments) {
        Map<String, String> texts = bundles.in(locale);
        String text = texts.get(key);
        if (text == null) {
            if (strict) {
                throw new IllegalArgumentException("Expected a text for key '" + key + "' in " + locale);
            }
            LOG.errorf("No text for key '%s' in %s", key, locale);
            return key;
        }
        if (text.indexOf('{') < 0) {
            return text;
        }
        Object[] readable = Arrays.stream(arguments)
                .map(argument -> Formats.argument(argument, locale))
                .toArray();
        return new MessageFormat(text, Formats.regional(locale)).format(readable);
    }

    /** Why something was refused, as a sentence. */
    public String text(Locale locale, Refusal refusal) {
        return text(locale, refusal.code(), refusal.arguments().toArray());
    }

    /** Every text of a language by its key, before placeholders are filled. */
    public Map<String, String> patterns(Locale locale) {
        return bundles.in(locale);
    }

    public boolean has(Locale locale, String key) {
        return bundles.in(locale).containsKey(key);
    }
}
