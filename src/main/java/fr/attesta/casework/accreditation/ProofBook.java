package fr.attesta.casework.accreditation;

import fr.attesta.casework.accreditation.domain.Milestone;
import fr.attesta.casework.accreditation.domain.Proof;
import fr.attesta.document.DocumentView;
import fr.attesta.web.text.Formats;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what a case or an audit has reached and left behind. */
final class ProofBook {

    private final Set<Milestone> reached = EnumSet.noneOf(Milestone.class);
    private final Map<String, List<Proof>> proofs = new HashMap<>();

    void reach(Milestone milestone, boolean isReached) {
        if (isReached) {
            reached.add(milestone);
        }
    }

    void put(String piece, Proof proof) {
        proofs.computeIfAbsent(piece, none -> new ArrayList<>()).add(proof);
    }

    void put(String piece, Optional<DocumentView> document) {
        document.ifPresent(
                kept -> put(piece, Proof.document(kept.fileName(), kept.id(), Formats.day(kept.createdAt()))));
    }

    Set<Milestone> reached() {
        return reached;
    }

    Map<String, List<Proof>> proofs() {
        return proofs;
    }
}
