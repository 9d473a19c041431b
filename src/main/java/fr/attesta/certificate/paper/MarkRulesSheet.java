package fr.attesta.certificate.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules for using the mark, as the holder of a certificate receives them.
 *
 * @param sentence names the certified categories beside the mark; always in French
 * @param translation of the sentence, null in a French document
 * @param rules in their order, each with its source
 */
public record MarkRulesSheet(
        String number,
        String holder,
        LocalDate start,
        LocalDate end,
        String sentence,
        @Nullable String translation,
        List<Rule> rules) {

    public MarkRulesSheet {
        rules = List.copyOf(rules);
    }

    /** One rule in the language of the document. */
    public record Rule(String text, String source) {}
}
