-- Site 0 is the central function, the others are the audited sites of the session.
create table working_line (
    id           uuid primary key,
    run_id       uuid        not null references audit_session,
    site         integer     not null check (site >= 0),
    indicator    integer     not null check (indicator between 1 and 33),
    version      integer     not null check (version > 0),
    result       text check (result in ('CONFORM', 'MINOR', 'MAJOR', 'NOT_APPLICABLE')),
    statement    text,
    comment_text text,
    strong_point text,
    na_reason    text,
    note         text,
    seen         jsonb       not null,
    saved_by     text        not null,
    saved_at     timestamptz not null,
    unique (run_id, site, indicator)
);
