package fr.attesta.audit.exchange.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Two texts, compared paragraph by paragraph and, where a paragraph differs, word by word. */
public record WordComparison(List<Paragraph> paragraphs) {

    /** What became of a piece of text. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Words that stayed, came or went. */
    public record Piece(Kind kind, String text) {}

    /** A paragraph in the order in which it is read. */
    public record Paragraph(List<Piece> pieces) {

        public boolean changed() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
        }
    }

    public static WordComparison of(String before, String after) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        before.lines().toList(), after.lines().toList(), true)
                .getDeltas()) {
            paragraphs.addAll(
                    delta.getType() == DeltaType.CHANGE
                            ? changed(
                                    delta.getSource().getLines(),
                                    delta.getTarget().getLines())
                            : pieces(delta, Function.identity()).stream()
                                    .map(piece -> new Paragraph(List.of(piece)))
                                    .toList());
        }
        return new WordComparison(paragraphs);
    }

    /** How many paragraphs differ. */
    public long changes() {
        return paragraphs.stream().filter(Paragraph::changed).count();
    }

    private static List<Paragraph> changed(List<String> before, List<String> after) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            List<String> old = i < before.size() ? words(before.get(i)) : List.of();
            List<String> now = i < after.size() ? words(after.get(i)) : List.of();
            List<Piece> pieces = new ArrayList<>();
            DiffUtils.diff(old, now, true)
                    .getDeltas()
                    .forEach(delta -> pieces.addAll(pieces(delta, words -> List.of(String.join("", words)))));
            paragraphs.add(new Paragraph(List.copyOf(pieces)));
        }
        return paragraphs;
    }

    /** What went stands before what came. */
    private static List<Piece> pieces(AbstractDelta<String> delta, Function<List<String>, List<String>> joined) {
        List<Piece> pieces = new ArrayList<>();
        if (delta.getType() == DeltaType.EQUAL) {
            joined.apply(delta.getSource().getLines()).forEach(text -> pieces.add(new Piece(Kind.SAME, text)));
            return pieces;
        }
        joined.apply(delta.getSource().getLines()).forEach(text -> pieces.add(new Piece(Kind.REMOVED, text)));
        joined.apply(delta.getTarget().getLines()).forEach(text -> pieces.add(new Piece(Kind.ADDED, text)));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** Words and what is between them. */
    private static List<String> words(String paragraph) {
        return List.of(paragraph.split("(?<=\\s)|(?=\\s)"));
    }
}
