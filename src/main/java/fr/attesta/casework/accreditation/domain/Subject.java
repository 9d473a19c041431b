package fr.attesta.casework.accreditation.domain;

import fr.attesta.casework.accreditation.domain.ExpectedPiece.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The case itself or one of its audits.
 *
 * @param name key of its name, for example {@code process_SURVEILLANCE}
 * @param proofs what it holds, by the code of the piece
 */
public record Subject(String name, Unit unit, Set<Milestone> reached, Map<String, List<Proof>> proofs) {

    public Subject {
        reached = Set.copyOf(reached);
        proofs = Map.copyOf(proofs);
    }

    List<Proof> of(ExpectedPiece piece) {
        return piece.unit() == unit ? proofs.getOrDefault(piece.code(), List.of()) : List.of();
    }
}
