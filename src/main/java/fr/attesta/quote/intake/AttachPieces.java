package fr.attesta.quote.intake;

import fr.attesta.document.AcceptedFile;
import fr.attesta.quote.application.content.Piece;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;

/** Keeps files with a draft, one per piece, and takes out those that are no longer wanted. */
@ApplicationScoped
class AttachPieces {

    private final Drafts drafts;

    AttachPieces(Drafts drafts) {
        this.drafts = drafts;
    }

    @Transactional
    void attach(String token, Map<Piece, AcceptedFile> files, Set<Piece> removed) {
        Draft draft = drafts.toChange(token);
        removed.forEach(piece -> drafts.detach(draft.id, piece));
        files.forEach((piece, file) -> drafts.attach(new DraftFile(draft.id, piece, file)));
        draft.save(Step.PIECES, Map.of(), drafts.expiry());
    }
}
