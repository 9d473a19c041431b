create table audit_plan (
    run_id      uuid primary key references audit,
    case_id     uuid  not null references case_file,
    content     jsonb not null,
    prepared_on date  not null,
    sent_on     date,
    document_id uuid references document,
    check ((sent_on is null) = (document_id is null))
);
