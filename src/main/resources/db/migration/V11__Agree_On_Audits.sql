create table audit_mandate (
    run_id        uuid primary key references process_run,
    case_id       uuid    not null references case_file,
    audit_type    text    not null check (audit_type in ('INITIAL', 'SURVEILLANCE', 'RENEWAL', 'EXTENSION')),
    half_days     integer not null check (half_days > 0),
    on_site       boolean not null,
    sampled_sites integer not null check (sampled_sites >= 0)
);
