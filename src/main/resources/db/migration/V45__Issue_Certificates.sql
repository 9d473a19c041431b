create sequence certificate_number;

create table certificate (
    id            uuid primary key,
    number        text    not null unique,
    edition       integer not null check (edition > 0),
    case_id       uuid    not null references case_file,
    run_id        uuid    not null unique references process_run,
    holder        jsonb   not null,
    categories    jsonb   not null,
    granted_on    date    not null,
    start_on      date    not null,
    end_on        date    not null,
    state         text    not null check (state in ('ACTIVE', 'SUSPENDED', 'WITHDRAWN')),
    state_since   date    not null,
    document_id   uuid    not null references document,
    version       integer not null default 0,
    check (end_on > start_on)
);

create index certificate_case on certificate (case_id, start_on);
