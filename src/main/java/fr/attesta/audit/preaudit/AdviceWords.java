package fr.attesta.audit.preaudit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds words that advise rather than observe: a pre-audit states gaps, and a certification body gives no advice (ISO/IEC
 * 17065, 4.2.6). A hint for the author and the quality manager, never a refusal.
 */
final class AdviceWords {

    /** Beginnings of words, so that all their forms are found. */
    private static final List<String> STEMS = List.of(
            "conseillons",
            "conseillé",
            "recommand",
            "suggér",
            "suggest",
            "préconis",
            "devriez",
            "devrait",
            "devraient",
            "il faudrait",
            "il faut",
            "il suffit",
            "vous pourriez",
            "pensez à",
            "veillez à",
            "mettez en place",
            "utilisez",
            "advis",
            "recommend",
            "should");

    private AdviceWords() {}

    /** For the page, which marks them while the auditor types. */
    static List<String> stems() {
        return STEMS;
    }

    /** The beginnings that occur in the text at the start of a word, in the order of the list. */
    static List<String> in(String text) {
        String lower = text.toLowerCase(Locale.FRENCH).replace('\u00a0', ' ');
        return STEMS.stream().filter(stem -> occurs(stem, lower)).toList();
    }

    private static boolean occurs(String stem, String text) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(stem))
                .matcher(text)
                .find();
    }
}
