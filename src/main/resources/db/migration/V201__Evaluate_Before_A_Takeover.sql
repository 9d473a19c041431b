-- Before a certificate of another body is taken over, an auditor can be asked for an adapted evaluation: what, and what came of it.
create table transfer_evaluation (
    run_id      uuid primary key references process_run,
    case_id     uuid    not null references case_file,
    subject     text    not null,
    evaluator   text    not null,
    asked_by    text    not null,
    asked_on    date    not null,
    held_on     date,
    means       text check (means in ('DOCUMENTS', 'REMOTE', 'ON_SITE')),
    conclusions text,
    favourable  boolean,
    corrected   jsonb   not null,
    version     integer not null default 0,
    check ((held_on is null) = (means is null) and (held_on is null) = (conclusions is null)
        and (held_on is null) = (favourable is null)),
    check (held_on >= asked_on)
);
