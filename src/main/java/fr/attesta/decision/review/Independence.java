package fr.attesta.decision.review;

import fr.attesta.audit.AuditParticipants;
import fr.attesta.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Review and decision belong to people who did not audit (ISO/IEC 17065, 7.5 and 7.6); a pre-audit counts as well. */
@ApplicationScoped
public class Independence {

    private final AuditParticipants participants;

    Independence(AuditParticipants participants) {
        this.participants = participants;
    }

    public List<Refusal> bars(UUID caseId, String userName) {
        return participants.of(caseId).contains(userName)
                ? List.of(Refusal.forbidden("decision.took_part"))
                : List.of();
    }
}
