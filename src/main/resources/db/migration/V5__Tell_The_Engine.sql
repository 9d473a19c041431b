-- Decisions on their way to the engine, in order within a case.
create table outbox_message (
    id            bigint generated always as identity primary key,
    case_id       uuid        not null,
    kind          text        not null check (kind in ('MESSAGE', 'TASK_COMPLETION')),
    name          text        not null,
    target        text        not null,
    variables     jsonb       not null,
    created_at    timestamptz not null,
    claimed_until timestamptz not null,
    attempts      integer     not null default 0,
    last_error    text,
    sent_at       timestamptz
);

create index outbox_unsent on outbox_message (case_id, id) where sent_at is null;

-- Automatic steps that are done, with their answer for a second delivery.
create table processed_job (
    job_key      bigint primary key,
    type         text        not null,
    result       jsonb       not null,
    processed_at timestamptz not null
);

-- Automatic steps that failed and are being tried again.
create table job_trouble (
    job_key  bigint primary key,
    type     text        not null,
    case_id  uuid        not null,
    attempts integer     not null,
    error    text        not null,
    last_at  timestamptz not null
);
