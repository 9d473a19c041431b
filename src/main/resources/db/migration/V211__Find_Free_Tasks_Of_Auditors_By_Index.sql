-- The first page of what is free for an auditor is known from the index alone; only its rows are read.
drop index task_free_for_auditors;
create index task_free_for_auditors on task (case_id, due_on, kind) include (created_at, id)
    where state = 'OPEN' and assignee is null and candidate_role = 'auditor';
