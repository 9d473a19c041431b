package fr.attesta.casework.auditor;

import fr.attesta.audit.workload.AuditorAudit;
import fr.attesta.audit.workload.AuditorLoad;
import fr.attesta.identity.Staff;
import fr.attesta.inbox.list.TaskPage;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything about one auditor.
 *
 * @param capacityDays days of audit in the current month
 * @param categories how many audits the person held in each category, as far as the categories of its case are known
 * @param toCome those without a day first
 * @param unqualified the categories that the person lacks for agreed audits to come, by their runs
 * @param held the newest first
 */
record AuditorFolder(
        Staff person,
        AuditorLoad load,
        int capacityDays,
        QualificationCard qualifications,
        Map<String, Long> types,
        Map<String, Long> categories,
        List<AuditorAudit> toCome,
        Map<UUID, String> unqualified,
        List<AuditorAudit> held,
        TaskPage tasks) {}
