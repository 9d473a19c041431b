create table audit_report (
    run_id               uuid primary key references held_audit,
    case_id              uuid  not null references case_file,
    state                text  not null check (state in ('WRITTEN', 'PROVISIONAL', 'ACCEPTED', 'CONTESTED', 'ANSWERED', 'FINAL')),
    summary              text  not null,
    strengths            text,
    contestations        jsonb not null,
    provisional_document uuid references document,
    provisional_on       date,
    final_document       uuid references document,
    final_on             date
);
