-- A million open and a million done tasks: half of the open ones with 300 auditors, the others free in 20 groups.
-- The indexes are built afterwards, which takes a fraction of the time.
create temporary table index_definition as
select indexname, indexdef from pg_indexes where tablename = 'task'
    and indexname not in (select conname from pg_constraint where conrelid = 'task'::regclass);
do $$
declare name text;
begin
    for name in select indexname from index_definition loop
        execute 'drop index ' || quote_ident(name);
    end loop;
end $$;

insert into case_member (case_id, user_name)
select ('0be0c400-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'bench-' || n % 300
from generate_series(0, 249999) n;

insert into task (id, job_key, element_instance_key, kind, process, process_instance_key, case_id, run_id, case_number,
                  provider_name, siren, candidate_role, assignee, state, due_on, created_at, seen_at, completed_at,
                  completed_by, department, categories, priority)
select gen_random_uuid(), -n, -n, t.kind, t.process, 0, t.case_id, t.case_id, t.number, t.name, t.siren, t.role, t.assignee,
       t.state, t.due, now() - n % 500 * interval '1 hour', now() + interval '10 years',
       case t.state when 'DONE' then now() end, case t.state when 'DONE' then 'bench-1' end,
       t.department, array[t.category], case when n % 50 = 0 then 1 else 0 end
from (select n,
             (array['quote_check_application', 'quote_review_quote', 'audit_book_pre_audit', 'audit_hold_pre_audit',
                 'audit_assign_auditor', 'audit_propose_dates', 'audit_prepare_plan', 'audit_hold_audit',
                 'audit_write_report', 'audit_answer_contestation', 'audit_review_contestation',
                 'finding_review_action_plan', 'finding_verify_corrections', 'finding_verify_late_corrections',
                 'decision_review_file', 'decision_complete_file', 'decision_decide', 'cycle_review_file_update',
                 'quote_check_application', 'decision_decide'])[1 + n % 20] as kind,
             (array['quote', 'pre-audit', 'audit-scheduling', 'provisional-report', 'action-plan-review',
                 'certificate-issuance'])[1 + n % 6] as process,
             ('0be0c400-0000-7000-8000-' || lpad(to_hex(n % 250000), 12, '0'))::uuid as case_id,
             'AT-' || 2026 + n % 3 || '-' || lpad((n % 250000)::text, 6, '0') as number,
             (array['Institut', 'Centre', 'École', 'Atelier', 'Campus', 'Académie', 'Cabinet', 'Groupe'])[1 + n / 7 % 8] || ' '
                 || (array['armoricain', 'lyonnais', 'du littoral', 'des métiers', 'du numérique', 'de la mer', 'des Alpes',
                 'occitan', 'normand', 'picard', 'corse', 'breton'])[1 + n / 11 % 12] || ' '
                 || substr(md5((n % 250000)::text), 1, 6) as name,
             lpad((100000000 + n % 250000 * 3571 % 899999999)::text, 9, '0') as siren,
             (array['administrator', 'auditor', 'reviewer', 'decider', 'quality', 'group-06', 'group-07', 'group-08', 'group-09',
                 'group-10', 'group-11', 'group-12', 'group-13', 'group-14', 'group-15', 'group-16', 'group-17', 'group-18',
                 'group-19', 'group-20'])[1 + n / 2 % 20] as role,
             case when n % 2 = 0 then 'bench-' || n / 2 % 300 end as assignee,
             case when n <= 1000000 then 'OPEN' else 'DONE' end as state,
             case when n % 10 <> 0 then current_date + (n / 10 % 200)::int - 20 end as due,
             lpad((1 + n / 13 % 95)::text, 2, '0') as department,
             (array['AF', 'BC', 'VAE', 'CFA'])[1 + n / 17 % 4] as category
      from generate_series(1, 2000000) n) t;

do $$
declare definition text;
begin
    for definition in select indexdef from index_definition loop
        execute definition;
    end loop;
end $$;
analyze task;
analyze case_member;
