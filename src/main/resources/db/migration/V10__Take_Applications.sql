create table application (
    run_id       uuid primary key references process_run,
    case_id      uuid        not null references case_file,
    content      jsonb       not null,
    state        text        not null check (state in ('RECEIVED', 'INCOMPLETE', 'COMPLETE', 'INADMISSIBLE', 'ABANDONED')),
    asked_pieces jsonb       not null,
    remark       text,
    received_at  timestamptz not null
);

create index application_case on application (case_id);
