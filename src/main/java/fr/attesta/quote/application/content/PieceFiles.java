package fr.attesta.quote.application.content;

import fr.attesta.document.AcceptedFile;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that came in fields which are named like their pieces. */
public final class PieceFiles {

    private PieceFiles() {}

    /** Without files in fields that no form of ours has. */
    public static Map<Piece, AcceptedFile> of(Map<String, AcceptedFile> files) {
        Map<Piece, AcceptedFile> pieces = new EnumMap<>(Piece.class);
        files.forEach((field, file) -> named(field).ifPresent(piece -> pieces.put(piece, file)));
        return pieces;
    }

    public static Optional<Piece> named(String field) {
        return Stream.of(Piece.values())
                .filter(piece -> piece.attachable() && piece.name().equals(field))
                .findFirst();
    }
}
