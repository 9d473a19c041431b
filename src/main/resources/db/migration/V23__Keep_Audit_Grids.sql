create table held_audit (
    run_id            uuid primary key references audit,
    case_id           uuid        not null references case_file,
    opened_at         timestamptz not null,
    closed_at         timestamptz not null,
    notified_on       date        not null,
    day_reason        text,
    half_days         integer     not null check (half_days > 0),
    difference_reason text,
    standard_version  text        not null check (standard_version in ('V9', 'V10')),
    check (closed_at > opened_at)
);

create index held_audit_case on held_audit (case_id, closed_at);

create table grid_line (
    id           uuid primary key,
    run_id       uuid    not null references held_audit,
    indicator    integer not null check (indicator between 1 and 33),
    result       text    not null check (result in ('CONFORM', 'MINOR', 'MAJOR', 'NOT_APPLICABLE')),
    statement    text,
    comment_text text,
    strong_point text,
    na_reason    text,
    history      jsonb   not null,
    unique (run_id, indicator)
);
