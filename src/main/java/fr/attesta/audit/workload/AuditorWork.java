package fr.attesta.audit.workload;

import fr.attesta.audit.scheduling.AuditState;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads who audits what, as lead or as second auditor. */
@ApplicationScoped
public class AuditorWork {

    /** As many audits of one person as somebody reads. */
    private static final int SHOWN = 500;

    private static final String EVERYBODY = "";

    private static final String TEAM = """
        (select run_id, auditor as person, true as leads from audit
         union all select run_id, second_auditor, false from audit where second_auditor is not null) team
        """;

    private static final String LOADS = """
        select team.person,
               count(*) filter (where a.state not in ('HELD', 'ABANDONED')),
               count(*) filter (where a.state = 'HELD'),
               count(*) filter (where a.state = 'HELD' and h.notified_on > :since),
               min(a.starts_on) filter (where a.state in ('DATED', 'PLANNED') and a.starts_on >= :today)
        from TEAM join audit a on a.run_id = team.run_id left join held_audit h on h.run_id = a.run_id
        where :person = '' or team.person = :person
        group by team.person
        """.replace("TEAM", TEAM);

    private static final String AUDITS = """
        select a.case_id, a.run_id, c.number, p.name, a.audit_type, a.state, a.starts_on, a.half_days, team.leads
        from TEAM join audit a on a.run_id = team.run_id
             join case_file c on c.id = a.case_id join provider p on p.id = c.provider_id
        where team.person = :person and a.state <> 'ABANDONED' and (a.state = 'HELD') = :held
        order by a.starts_on desc nulls first, c.number
        """.replace("TEAM", TEAM);

    private static final String EXPERIENCE = """
        select a.audit_type, count(*) from TEAM join audit a on a.run_id = team.run_id
        where team.person = :person and a.state = 'HELD' group by a.audit_type
        """.replace("TEAM", TEAM);

    /** By the newest application of the case; a case that another system held has none. */
    private static final String CATEGORIES = """
        select g.category, count(*)
        from TEAM join audit a on a.run_id = team.run_id
             join lateral (select f.content from application f where f.case_id = a.case_id
                           order by f.received_at desc limit 1) newest on true
             cross join lateral jsonb_array_elements_text(newest.content -> 'categories') as g(category)
        where team.person = :person and a.state = 'HELD' group by g.category
        """.replace("TEAM", TEAM);

    private final EntityManager database;
    private final Clock clock;

    AuditorWork(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By user name; nobody who has never been assigned to an audit. */
    @Transactional
    public Map<String, AuditorLoad> loads() {
        return loads(EVERYBODY);
    }

    @Transactional
    public AuditorLoad loadOf(String userName) {
        return loads(userName).getOrDefault(userName, AuditorLoad.none(userName));
    }

    private Map<String, AuditorLoad> loads(String userName) {
        LocalDate today = LocalDate.now(clock);
        Map<String, AuditorLoad> loads = new TreeMap<>();
        for (Object row : database.createNativeQuery(LOADS)
                .setParameter("since", today.minusYears(1))
                .setParameter("today", today)
                .setParameter("person", userName)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            String person = (String) columns[0];
            loads.put(
                    person, new AuditorLoad(person, count(columns[1]), count(columns[2]), count(columns[3]), (LocalDate)
                            columns[4]));
        }
        return loads;
    }

    /** The audits of a person that were not held yet, those without a day first, then the last. */
    @Transactional
    public List<AuditorAudit> toCome(String userName) {
        return audits(userName, false);
    }

    /** Those that were held, the newest first. */
    @Transactional
    public List<AuditorAudit> held(String userName) {
        return audits(userName, true);
    }

    /** How many audits of each type a person held. */
    @Transactional
    public Map<String, Long> heldByType(String userName) {
        return counts(EXPERIENCE, userName);
    }

    /** How many audits a person held in each category; an audit of several counts in each. */
    @Transactional
    public Map<String, Long> heldByCategory(String userName) {
        return counts(CATEGORIES, userName);
    }

    private Map<String, Long> counts(String sql, String userName) {
        Map<String, Long> counts = new TreeMap<>();
        for (Object row :
                database.createNativeQuery(sql).setParameter("person", userName).getResultList()) {
            Object[] columns = (Object[]) row;
            counts.put((String) columns[0], count(columns[1]));
        }
        return counts;
    }

    private List<AuditorAudit> audits(String userName, boolean held) {
        List<?> rows = database.createNativeQuery(AUDITS)
                .setParameter("person", userName)
                .setParameter("held", held)
                .setMaxResults(SHOWN)
                .getResultList();
        return rows.stream().map(row -> audit((Object[]) row)).toList();
    }

    private static AuditorAudit audit(Object[] row) {
        return new AuditorAudit(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                AuditType.valueOf((String) row[4]),
                AuditState.valueOf((String) row[5]),
                (LocalDate) row[6],
                new HalfDays(((Number) row[7]).intValue()),
                (Boolean) row[8]);
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
