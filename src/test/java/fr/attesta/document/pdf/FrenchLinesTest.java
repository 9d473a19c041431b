package fr.attesta.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchLinesTest {

    @Test
    void aLineEndsBetweenWordsAndNeverBehindAnApostrophe() {
        assertThat(pieces("Heure de la réunion d’ouverture"))
                .containsExactly("Heure ", "de ", "la ", "réunion ", "d’ouverture");
        assertThat(pieces("n'ouvrent pas")).containsExactly("n'ouvrent ", "pas");
    }

    @Test
    void anApostropheAtTheEndIsTheEnd() {
        assertThat(pieces("l’")).containsExactly("l’");
    }

    private static List<String> pieces(String text) {
        FrenchLines lines = new FrenchLines();
        lines.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
