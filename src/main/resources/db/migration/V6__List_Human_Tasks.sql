create table task (
    id                   uuid primary key,
    job_key              bigint      not null unique,
    element_instance_key bigint      not null unique,
    kind                 text        not null,
    process              text        not null,
    process_instance_key bigint      not null,
    case_id              uuid        not null,
    run_id               uuid        not null,
    case_number          text        not null,
    provider_name        text        not null,
    siren                text        not null,
    candidate_role       text        not null,
    assignee             text,
    state                text        not null check (state in ('OPEN', 'COMPLETING', 'DONE', 'CANCELLED', 'SILENT')),
    due_on               date,
    created_at           timestamptz not null,
    seen_at              timestamptz not null,
    completed_at         timestamptz,
    completed_by         text,
    completion_hash      text
);

create index task_mine on task (assignee, due_on, created_at, id) where state = 'OPEN';
create index task_of_group on task (candidate_role, due_on, created_at, id) where state = 'OPEN' and assignee is null;
create index task_open on task (due_on, created_at, id) where state = 'OPEN';
create index task_case on task (case_id, created_at);
create index task_run on task (run_id);
