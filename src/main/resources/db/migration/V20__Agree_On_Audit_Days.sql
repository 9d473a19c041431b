create table audit (
    run_id                    uuid primary key references process_run,
    case_id                   uuid    not null references case_file,
    audit_type                text    not null check (audit_type in ('INITIAL', 'SURVEILLANCE', 'RENEWAL', 'EXTENSION')),
    half_days                 integer not null check (half_days > 0),
    auditor                   text    not null,
    impartiality_justification  text,
    state                     text    not null check (state in ('ASSIGNED', 'DATES_PROPOSED', 'DATED', 'PLANNED', 'HELD', 'ABANDONED')),
    proposal_id               uuid unique,
    proposed_dates            jsonb   not null,
    wish                      text,
    starts_on                 date,
    check (starts_on is not null or state in ('ASSIGNED', 'DATES_PROPOSED', 'ABANDONED'))
);

create index audit_case on audit (case_id);
