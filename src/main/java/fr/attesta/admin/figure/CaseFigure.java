package fr.attesta.admin.figure;

/** A figure of the dashboard as one query: a row for each thing that counts, with its case, its part, its day and its amount. */
enum CaseFigure {
    /** Of certificates, as the dashboard groups them; one that ends soon is also valid. */
    CERTIFICATES("panel_certificates", """
        select t.case_id, case
                   when t.state in ('WITHDRAWN', 'TERMINATED', 'TRANSFERRED') then 'ENDED'
                   when t.end_on < :today then 'EXPIRED'
                   when t.state = 'SUSPENDED' then 'SUSPENDED'
                   when t.start_on > :today then 'NOT_STARTED'
                   else 'VALID' end as of_key, t.end_on as on_day, 1 as amount
        from certificate t
        union all
        select t.case_id, 'EXPIRING', t.end_on, 1 from certificate t
        where t.state in ('ACTIVE', 'SUSPENDED') and t.end_on between :today and :soon
        """),
    FINDINGS("panel_findings", """
        select n.case_id, text(n.indicator) as of_key, n.notified_on as on_day, 1 as amount
        from non_conformity n
        where n.state <> 'DROPPED' and n.notified_on > :since
        """),
    AUDITS("panel_audits", """
        select a.case_id, to_char(a.starts_on, 'YYYY-MM') as of_key, a.starts_on as on_day, 1 as amount
        from audit a
        where a.state <> 'ABANDONED' and a.starts_on is not null
        """),
    /** Decisions on initial audits and renewals: at once, after a major was corrected, or refused. */
    FIRST_PASS("panel_first_pass", """
        select d.case_id, case
                   when d.outcome = 'REFUSED' then 'REFUSED'
                   when exists (select 1 from non_conformity n where n.run_id = d.run_id and n.severity = 'MAJOR'
                                and n.state <> 'DROPPED') then 'AFTER_MAJOR'
                   else 'FIRST' end as of_key, d.decided_on as on_day, 1 as amount
        from decision d join audit a on a.run_id = d.run_id
        where a.audit_type in ('INITIAL', 'RENEWAL') and d.outcome in ('GRANTED', 'REFUSED') and d.decided_on > :since
        """),
    /** Days from one turn to the next on the way to the first decision, from the journal. */
    STAGE_TIMES("panel_stage_times", """
        select b.case_id, step.name as of_key, cast(b.at at time zone 'Europe/Paris' as date) as on_day,
               extract(epoch from b.at - a.at) / 86400 as amount
        from (values ('QUOTE', 'application.received', 'quote.sent'), ('CONTRACT', 'quote.sent', 'contract.concluded'),
                     ('AUDIT', 'contract.concluded', 'audit.held'), ('REPORT', 'audit.held', 'audit.final_report_sent'),
                     ('DECISION', 'audit.final_report_sent', 'decision.taken')) as step(name, begins, ends)
             join NOTED a on a.code = step.begins
             join NOTED b on b.code = step.ends and b.case_id = a.case_id
        """.replace("NOTED", """
            (select j.case_id, j.code, min(j.at) as at
             from journal_entry j
             where j.chain in (select text(d.case_id) from decision d where d.decided_on > :since)
               and j.code in ('application.received', 'quote.sent', 'contract.concluded', 'audit.held',
                              'audit.final_report_sent', 'decision.taken')
             group by j.case_id, j.code)
            """.strip()));

    private final String key;
    private final String rows;

    CaseFigure(String key, String rows) {
        this.key = key;
        this.rows = rows;
    }

    /** The query for its rows. */
    String rows() {
        return rows;
    }

    /** Text key of its title. */
    public String key() {
        return key;
    }
}
