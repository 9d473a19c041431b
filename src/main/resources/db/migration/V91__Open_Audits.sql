-- The sample may be drawn before the opening meeting; nobody but the auditors sees it until then.
create table audit_session (
    run_id          uuid primary key references audit,
    case_id         uuid  not null references case_file,
    sample          text  not null,
    sample_drawn_by text  not null,
    opened_at       timestamptz,
    people          text,
    remarks         text,
    sites           jsonb not null,
    closing         jsonb,
    check ((opened_at is null) = (people is null)),
    check (closing is null or opened_at is not null)
);
