-- A certificate of another body that is asked to be taken over: what was said of it, what came in, what was decided.
create table transfer_in (
    run_id      uuid primary key references process_run,
    case_id     uuid    not null references case_file,
    content     jsonb   not null,
    received_on date,
    sent_by     text,
    remark      text,
    accepted    boolean,
    decided_by  text,
    decided_on  date,
    reasons     text,
    version     integer not null default 0,
    check ((accepted is null) = (decided_by is null) and (accepted is null) = (decided_on is null)),
    check (accepted is distinct from false or reasons is not null)
);
