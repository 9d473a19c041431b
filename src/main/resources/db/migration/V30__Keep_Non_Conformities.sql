create table non_conformity (
    id               uuid primary key,
    case_id          uuid    not null references case_file,
    run_id           uuid    not null references process_run,
    position         integer not null check (position > 0),
    indicator        integer not null check (indicator between 1 and 99),
    standard_version text    not null check (standard_version in ('V9', 'V10')),
    severity         text    not null check (severity in ('MINOR', 'MAJOR')),
    statement        text    not null check (statement <> ''),
    notified_on      date    not null,
    state            text    not null check (state in ('OPEN', 'PLAN_SUBMITTED', 'PLAN_RETURNED', 'ACCEPTED',
                                                       'EVIDENCE_SUBMITTED', 'LIFTED', 'NOT_CORRECTED', 'REQUALIFIED', 'DROPPED')),
    history          jsonb   not null,
    version          integer not null default 0,
    unique (case_id, position)
);

create index non_conformity_run on non_conformity (run_id);
