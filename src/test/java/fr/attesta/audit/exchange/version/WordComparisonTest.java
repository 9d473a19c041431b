package fr.attesta.audit.exchange.version;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.exchange.version.WordComparison.Kind;
import fr.attesta.audit.exchange.version.WordComparison.Paragraph;
import fr.attesta.audit.exchange.version.WordComparison.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordComparisonTest {

    private static final String BEFORE =
            "Rapport provisoire\nIndicateur 5 : Non-conformité majeure\nRien d’autre\nUn mot de trop\n";
    private static final String AFTER =
            "Rapport final\nIndicateur 5 : Non-conformité mineure\nRien d’autre\nUne ligne de plus\nFin\n";

    @Test
    void eachWordThatCameOrWentIsMarked() {
        List<Paragraph> paragraphs = WordComparison.of(BEFORE, AFTER).paragraphs();

        assertThat(paragraphs.get(0).pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "Rapport "),
                        new Piece(Kind.REMOVED, "provisoire"),
                        new Piece(Kind.ADDED, "final"));
        assertThat(paragraphs.get(1).pieces())
                .contains(new Piece(Kind.REMOVED, "majeure"), new Piece(Kind.ADDED, "mineure"));
        assertThat(paragraphs.get(2).changed()).isFalse();
        assertThat(WordComparison.of(BEFORE, AFTER).changes()).isEqualTo(4);
    }

    @Test
    void bothTextsCanBeReadFromTheComparison() {
        assertThat(read(Kind.ADDED)).isEqualTo(BEFORE);
        assertThat(read(Kind.REMOVED)).isEqualTo(AFTER);
    }

    @Test
    void equalTextsDifferNowhere() {
        assertThat(WordComparison.of(AFTER, AFTER).changes()).isZero();
    }

    @Test
    void oneTextThatIsEmptyIsAllAddedOrAllRemoved() {
        assertThat(WordComparison.of("", AFTER).paragraphs())
                .hasSize(5)
                .allSatisfy(paragraph ->
                        assertThat(paragraph.pieces()).extracting(Piece::kind).containsOnly(Kind.ADDED));
        assertThat(WordComparison.of(AFTER, "").changes()).isEqualTo(5);
    }

    /** The comparison without one kind of piece; paragraphs of that kind alone do not exist in the other text. */
    private static String read(Kind without) {
        return WordComparison.of(BEFORE, AFTER).paragraphs().stream()
                .map(paragraph -> paragraph.pieces().stream()
                        .filter(piece -> piece.kind() != without)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .filter(text -> !text.isEmpty())
                .map(text -> text + "\n")
                .collect(Collectors.joining());
    }
}
