create table decision (
    run_id      uuid primary key references process_run,
    case_id     uuid        not null references case_file,
    provider_id uuid        not null references provider,
    outcome     text        not null check (outcome in ('GRANTED', 'REFUSED', 'MAINTAINED', 'SUSPENDED', 'WITHDRAWN')),
    reasons     text,
    categories  jsonb       not null,
    against     jsonb       not null,
    decided_by  text        not null,
    decided_on  date        not null,
    decided_at  timestamptz not null,
    letter_id   uuid references document,
    check (outcome in ('GRANTED', 'MAINTAINED') or reasons is not null)
);

create index decision_of_provider on decision (provider_id, decided_on);
