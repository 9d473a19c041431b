-- 1,200 open tasks of fifty cases: every third with the auditor of the test, who was assigned to all cases but four; the others
-- free for auditors and reviewers.
insert into case_member (case_id, user_name)
select ('0be0c400-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'long-list'
from generate_series(0, 45) n;

insert into task (id, job_key, element_instance_key, kind, process, process_instance_key, case_id, run_id, case_number,
                  provider_name, siren, candidate_role, assignee, state, due_on, created_at, seen_at,
                  categories, priority)
select gen_random_uuid(), -n, -n, case when n % 2 = 0 then 'audit_hold_audit' else 'decision_review_file' end,
       'quote', 0, ('0be0c400-0000-7000-8000-' || lpad(to_hex(n % 50), 12, '0'))::uuid, gen_random_uuid(),
       'AT-2026-900001', 'Institut long', '900000000', case when n % 2 = 0 then 'auditor' else 'reviewer' end,
       case when n % 3 = 0 then 'long-list' end, 'OPEN',
       case n % 8 when 0 then null when 1 then date '2100-01-01' else date '2020-01-01' end,
       now(), now(), array['AF'], 0
from generate_series(1, 1200) n;
