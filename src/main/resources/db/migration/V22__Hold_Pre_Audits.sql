-- At most one before the audit of a run. Its observations are no findings.
create table pre_audit (
    run_id           uuid primary key references process_run,
    case_id          uuid  not null references case_file,
    state            text  not null check (state in ('BOOKED', 'HELD', 'REPORTED', 'CANCELLED')),
    appointment_at   timestamptz,
    auditor          text,
    cancelled_reason text,
    held_at          timestamptz,
    observations     jsonb not null,
    check ((state = 'CANCELLED') = (cancelled_reason is not null)),
    check (state = 'CANCELLED' or (appointment_at is not null and auditor is not null))
);

create index pre_audit_case on pre_audit (case_id);
