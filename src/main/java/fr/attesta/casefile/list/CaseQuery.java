package fr.attesta.casefile.list;

import fr.attesta.casefile.Stage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted.
 *
 * @param text part of a name, beginning of a case number or of a SIREN however it is spaced; empty for all
 * @param stage null for every stage
 * @param risk null for every deadline
 * @param page from 1
 */
public record CaseQuery(
        String text, @Nullable Stage stage, @Nullable Risk risk, int page) {

    static final int PAGE_SIZE = 50;
    private static final int LONGEST_TEXT = 80;
    private static final int LAST_PAGE = 100_000;

    public CaseQuery {
        text = text.strip();
        text = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** As a pattern in lower case, with the signs of the pattern language taken literally. */
    String named() {
        return "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%";
    }

    String numbered() {
        return escaped(text.toUpperCase(Locale.ROOT).replaceAll("[ \\u00a0\\u202f]", "")) + "%";
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    private static String escaped(String pattern) {
        return pattern.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
