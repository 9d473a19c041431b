package fr.attesta.audit;

import fr.attesta.audit.preaudit.PreAudits;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.identity.Role;
import fr.attesta.inbox.work.WhoWorked;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who took part in the evaluation of a case: none of them may review it or decide on it (ISO/IEC 17065, 7.5 and 7.6). */
@ApplicationScoped
public class AuditParticipants {

    private final Audits audits;
    private final PreAudits preAudits;
    private final WhoWorked worked;
    private final List<OtherEvaluations> others;

    AuditParticipants(Audits audits, PreAudits preAudits, WhoWorked worked, @All List<OtherEvaluations> others) {
        this.audits = audits;
        this.preAudits = preAudits;
        this.worked = worked;
        this.others = others;
    }

    /**
     * User names of all auditors, pre-auditors and other evaluators of the case, and of whoever did their tasks for them, over
     * all its cycles.
     */
    @Transactional
    public Set<String> of(UUID caseId) {
        Set<String> names = new HashSet<>(preAudits.preAuditors(caseId));
        names.addAll(audits.teamsOfCase(caseId));
        names.addAll(worked.on(caseId, Role.AUDITOR));
        others.forEach(evaluations -> names.addAll(evaluations.evaluatorsOf(caseId)));
        return Set.copyOf(names);
    }
}
