alter table certificate drop constraint certificate_state_check;
alter table certificate add constraint certificate_state_check
    check (state in ('ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'TERMINATED', 'TRANSFERRED'));

alter table register_event drop constraint register_event_state_check;
alter table register_event add constraint register_event_state_check
    check (state in ('ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'TERMINATED', 'TRANSFERRED'));

-- A certificate that another body is to take over: what was sent, and what that body answered.
create table transfer_out (
    run_id       uuid primary key references process_run,
    case_id      uuid    not null references case_file,
    body_name    text    not null,
    body_email   text    not null,
    requested_on date    not null,
    remark       text,
    sent_on      date,
    sheet_id     uuid references document,
    documents    jsonb   not null,
    taken_over   boolean,
    answered_on  date,
    answer       text,
    version      integer not null default 0,
    check ((taken_over is null) = (answered_on is null)),
    check (taken_over is distinct from false or answer is not null)
);
