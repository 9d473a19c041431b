package fr.attesta.quote.application;

import fr.attesta.document.AcceptedFile;
import fr.attesta.document.DocumentOrigin;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.identity.Acting;
import fr.attesta.quote.application.content.Piece;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that were handed in as pieces of an application, as documents of its case. */
@ApplicationScoped
class KeptPieces {

    private final Documents documents;
    private final Acting acting;

    KeptPieces(Documents documents, Acting acting) {
        this.documents = documents;
        this.acting = acting;
    }

    /** In the caller's transaction; a piece that was handed in before gets a new version. */
    void keep(Application application, Map<Piece, AcceptedFile> files) {
        Map<Piece, UUID> kept = new EnumMap<>(Piece.class);
        files.forEach((piece, file) -> {
            @Nullable UUID before = application.attached.get(piece);
            int version = before == null
                    ? 1
                    : documents.find(before).map(DocumentView::version).orElse(0) + 1;
            DocumentOrigin origin = new DocumentOrigin(
                    application.caseId,
                    piece.documentKind(),
                    version,
                    acting.current().name());
            kept.put(piece, documents.keep(file, origin).id());
        });
        application.attach(kept);
    }

    /** Names of the files. */
    Map<Piece, String> names(Application application) {
        Map<Piece, String> names = new EnumMap<>(Piece.class);
        application.attached.forEach(
                (piece, id) -> documents.find(id).ifPresent(document -> names.put(piece, document.fileName())));
        return names;
    }
}
