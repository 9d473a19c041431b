package fr.attesta.web.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the pages, mails and documents exist in; French comes first and is the default. */
public final class Languages {

    public static final Locale FRENCH = Locale.FRENCH;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(FRENCH, ENGLISH);

    private Languages() {}

    /** The language of ours that this locale reads. */
    public static Locale closest(Locale locale) {
        return ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : FRENCH;
    }

    public static boolean isFrench(Locale locale) {
        return closest(locale).equals(FRENCH);
    }

    /** What a template carries under {@code locale}; French when it carries none. */
    public static Locale ofTemplate(@Nullable Object attribute) {
        return attribute instanceof Locale locale ? locale : FRENCH;
    }

    /** The language of ours with this tag, French when there is none. */
    public static Locale ofTag(String tag) {
        return closest(Locale.forLanguageTag(tag));
    }
}
