package fr.attesta.web.text;

import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the rules say, in another language. The rules speak French, and what they said is kept with a quote for ever; a
 * reviewed table holds the English of every sentence, old ones included. Sources are cited as they are published.
 */
public final class RuleTexts {

    private static final List<Phrase> PHRASES = RegulationTable.read("/regulation/rules-en.csv", Phrase::of);
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9\u202f]+(,[0-9]+)?");
    private static final Pattern LIST = Pattern.compile(", | ; ");

    private RuleTexts() {}

    /** The sentence in this language. */
    public static String in(Locale locale, String french) {
        return Languages.isFrench(locale) ? french : part(french);
    }

    /** The English of a whole sentence; empty when the table lacks it. */
    static Optional<String> english(String french) {
        return PHRASES.stream().flatMap(phrase -> phrase.say(french).stream()).findFirst();
    }

    /** Names, and what people wrote themselves, stay as they are. */
    private static String part(String french) {
        if (NUMBER.matcher(french).matches()) {
            return french.replace('\u202f', '\n').replace(',', '.').replace('\n', ',');
        }
        return english(french).orElseGet(() -> {
            String[] parts = LIST.split(french);
            return parts.length == 1
                    ? french
                    : Arrays.stream(parts).map(RuleTexts::part).collect(Collectors.joining(", "));
        });
    }

    /**
     * A sentence with gaps.
     *
     * @param english with <code>{0}</code> for what was found in the gap, and <code>{=0}</code> for what is left as it is
     */
    private record Phrase(Pattern french, String english) {

        private static final Pattern GAP = Pattern.compile("\\{(=?)([0-9])}");

        static Phrase of(Row row) {
            String pattern = Arrays.stream(row.text("french").split("\\{[0-9]}", -1))
                    .map(words -> words.replace(' ', '\u00a0'))
                    .map(words -> Arrays.stream(words.split("\u00a0", -1))
                            .map(word -> word.isEmpty() ? "" : Pattern.quote(word))
                            .collect(Collectors.joining("[ \u00a0]")))
                    .collect(Collectors.joining("(.+?)"));
            return new Phrase(Pattern.compile(pattern, Pattern.DOTALL), row.text("english"));
        }

        Optional<String> say(String text) {
            Matcher sentence = french.matcher(text);
            return sentence.matches()
                    ? Optional.of(GAP.matcher(english).replaceAll(gap -> filled(sentence, gap)))
                    : Optional.empty();
        }

        private static String filled(Matcher sentence, MatchResult gap) {
            String found = sentence.group(Integer.parseInt(gap.group(2)) + 1);
            return Matcher.quoteReplacement(gap.group(1).isEmpty() ? part(found) : found);
        }
    }
}
