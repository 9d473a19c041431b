package fr.attesta.admin.annual;

/**
 * A figure of the annual report as one query: a row for each thing that counts, with its case, what it is counted under and
 * its day. The figure and the list behind it come from the same rows, so that they cannot differ.
 */
enum AnnualFigure {
    CERTIFIED_IN_YEAR("category", """
        select text(t.id) as unit, t.case_id, g.category as of_key, t.granted_on as on_day, 1 as amount
        from certificate t join process_run r on r.id = t.run_id
             cross join lateral jsonb_array_elements_text(t.categories) as g(category)
        where t.granted_on between :first and :last and r.process <> 'renewal'
          and (:takeovers or r.process <> 'transfer-in')
        """),
    RENEWED_IN_YEAR("category", """
        select text(t.id) as unit, t.case_id, g.category as of_key, t.granted_on as on_day, 1 as amount
        from certificate t join process_run r on r.id = t.run_id
             cross join lateral jsonb_array_elements_text(t.categories) as g(category)
        where t.granted_on between :first and :last and r.process = 'renewal'
        """),
    /** As the public list stood at the end of the last day. */
    CERTIFIED_AT_END("category", """
        select text(e.certificate_id) as unit, t.case_id, g.category as of_key, cast(:last as date) as on_day, 1 as amount
        from (select distinct on (certificate_id) certificate_id, state, line from register_event
              where recorded_at < :until order by certificate_id, recorded_at desc, id desc) e
             join certificate t on t.id = e.certificate_id
             cross join lateral jsonb_array_elements_text(e.line -> 'categories') as g(category)
        where e.state = 'ACTIVE'
          and :last between cast(e.line ->> 'start' as date) and cast(e.line ->> 'end' as date)
        """),
    AUDITS("audit_type", """
        select text(h.run_id) as unit, h.case_id, a.audit_type as of_key, h.notified_on as on_day, 1 as amount
        from held_audit h join audit a on a.run_id = h.run_id
        where h.notified_on between :first and :last
        """),
    DECISIONS("case_decision", """
        select text(d.run_id) as unit, d.case_id, d.outcome as of_key, d.decided_on as on_day, 1 as amount
        from decision d
        where d.outcome in ('REFUSED', 'SUSPENDED', 'WITHDRAWN') and d.decided_on between :first and :last
        """),
    ENDED_REQUESTS("outcome", """
        select text(r.id) as unit, r.case_id, r.outcome as of_key,
               cast(r.ended_at at time zone 'Europe/Paris' as date) as on_day, 1 as amount
        from process_run r
        where r.outcome in ('NO_CONTRACT', 'NOT_PLANNED', 'WITHDRAWN') and r.ended_at >= :since and r.ended_at < :until
        """),
    TERMINATIONS("", """
        select text(t.id) as unit, t.case_id, '' as of_key, t.state_since as on_day, 1 as amount
        from certificate t
        where t.state = 'TERMINATED' and t.state_since between :first and :last
        """),
    TRANSFERS("outcome", """
        select text(r.id) as unit, r.case_id, r.outcome as of_key,
               cast(r.ended_at at time zone 'Europe/Paris' as date) as on_day, 1 as amount
        from process_run r
        where r.process in ('transfer-in', 'transfer-out') and r.outcome in ('TAKEN_OVER', 'TRANSFERRED')
          and r.ended_at >= :since and r.ended_at < :until
        """),
    /** Organisations, not findings: one with several counts once. */
    WITH_FINDINGS("finding_severity", """
        select text(n.case_id) as unit, n.case_id, n.severity as of_key, n.notified_on as on_day, 1 as amount
        from non_conformity n join held_audit h on h.run_id = n.run_id
        where n.state <> 'DROPPED' and n.notified_on between :first and :last
        """),
    MEAN_FINDINGS("category", """
        select text(h.run_id) as unit, h.case_id, g.category as of_key, h.notified_on as on_day,
               (select count(*) from non_conformity n where n.run_id = h.run_id and n.state <> 'DROPPED') as amount
        from held_audit h
             join lateral (select a.content from application a where a.case_id = h.case_id
                           order by a.received_at desc limit 1) f on true
             cross join lateral jsonb_array_elements_text(f.content -> 'categories') as g(category)
        where h.notified_on between :first and :last
        """),
    TOP_INDICATORS("", """
        select text(n.id) as unit, n.case_id, text(n.indicator) as of_key, n.notified_on as on_day, 1 as amount
        from non_conformity n join held_audit h on h.run_id = n.run_id
        where n.state <> 'DROPPED' and n.notified_on between :first and :last
        """),
    AUDITORS("", """
        select team.person as unit, h.case_id, '' as of_key, h.notified_on as on_day, 1 as amount
        from held_audit h join audit a on a.run_id = h.run_id
             cross join lateral (values (a.auditor), (a.second_auditor)) as team(person)
        where team.person is not null and h.notified_on between :first and :last
        """);

    private static final int FEWEST = 5;

    private final String words;
    private final String rows;

    AnnualFigure(String words, String rows) {
        this.words = words;
        this.rows = rows;
    }

    /** The query for its rows. */
    String rows() {
        return rows;
    }

    boolean mean() {
        return this == MEAN_FINDINGS;
    }

    /** How many keys are shown, those with most first; all of them, in their order, when it is zero. */
    int most() {
        return this == TOP_INDICATORS ? FEWEST : 0;
    }

    /** Text key of what a row is counted under; empty where the key speaks for itself or there is none. */
    public String wordOf(String key) {
        return words.isEmpty() ? "" : words + "_" + key;
    }

    /** Text key of its title. */
    public String key() {
        return "annual_" + name();
    }
}
