package fr.attesta.quote.pieces;

import fr.attesta.document.AcceptedFile;
import fr.attesta.document.IncomingFiles;
import fr.attesta.quote.application.content.Piece;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.FormParts.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the files that were sent for pieces, before any transaction; one bad file refuses them all. */
@ApplicationScoped
public class IncomingPieces {

    private final IncomingFiles incoming;

    IncomingPieces(IncomingFiles incoming) {
        this.incoming = incoming;
    }

    /** @throws RefusedException with what is wrong with each file */
    public Map<Piece, AcceptedFile> accept(List<Upload> uploads) {
        Map<Piece, AcceptedFile> accepted = new EnumMap<>(Piece.class);
        List<Refusal> refusals = new ArrayList<>();
        for (Upload upload : uploads) {
            named(upload.field()).ifPresent(piece -> {
                try {
                    accepted.put(piece, incoming.accept(piece.name(), upload.name(), upload.content()));
                } catch (RefusedException refused) {
                    refusals.addAll(refused.refusals());
                }
            });
        }
        RefusedException.throwIfAny(refusals);
        return accepted;
    }

    /** The piece that a field of the form stands for. */
    public static Optional<Piece> named(String field) {
        return Stream.of(Piece.values())
                .filter(piece -> piece.attachable() && piece.name().equals(field))
                .findFirst();
    }
}
