package fr.attesta.audit;

import fr.attesta.audit.preaudit.PreAudits;
import fr.attesta.audit.scheduling.Audits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who took part in the evaluation of a case: none of them may review it or decide on it (ISO/IEC 17065, 7.5 and 7.6). */
@ApplicationScoped
public class AuditParticipants {

    private final Audits audits;
    private final PreAudits preAudits;

    AuditParticipants(Audits audits, PreAudits preAudits) {
        this.audits = audits;
        this.preAudits = preAudits;
    }

    /** User names of all auditors and pre-auditors of the case, over all its cycles. */
    @Transactional
    public Set<String> of(UUID caseId) {
        Set<String> names = new HashSet<>(preAudits.preAuditors(caseId));
        names.addAll(audits.teamsOfCase(caseId));
        return Set.copyOf(names);
    }
}
