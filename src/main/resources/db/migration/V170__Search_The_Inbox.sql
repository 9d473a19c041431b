-- What a task is found by beside its own columns; our code writes it, when the task comes and when the case changes.
create extension if not exists pg_trgm;

alter table task
    add column search_text text   not null default '',
    add column department  text,
    add column categories  text[] not null default '{}';

update task t
set search_text = lower(t.provider_name || ' ' || t.case_number || ' ' || t.siren);

create index task_text on task using gin (search_text gin_trgm_ops) where state = 'OPEN';
create index task_of_kind on task (kind, due_on, created_at, id) include (assignee, candidate_role) where state = 'OPEN';
create index task_kind_of_person on task (assignee, kind, due_on) where state = 'OPEN' and assignee is not null;
create index task_kind_of_role on task (candidate_role, kind, due_on) include (case_id) where state = 'OPEN' and assignee is null;
create index task_free_for_auditors on task (case_id, due_on, kind)
    where state = 'OPEN' and assignee is null and candidate_role = 'auditor';
create index task_of_department on task (department, due_on, created_at, id) where state = 'OPEN';
create index task_newest on task (created_at, id) where state = 'OPEN';
create index task_of_provider on task (provider_name, case_number, created_at, id) where state = 'OPEN';
create index task_open_case on task (case_id) include (assignee, candidate_role) where state = 'OPEN';
create index case_member_user on case_member (user_name, case_id);
