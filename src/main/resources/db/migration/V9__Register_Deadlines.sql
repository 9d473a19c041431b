create table deadline (
    id              uuid primary key,
    case_id         uuid    not null references case_file,
    run_id          uuid references process_run,
    rule            text    not null,
    anchor_on       date    not null,
    window_start_on date,
    due_on          date    not null,
    trace           jsonb   not null,
    state           text    not null check (state in ('RUNNING', 'MET', 'MISSED', 'CANCELLED')),
    closed_on       date,
    version         integer not null default 0,
    check ((state = 'RUNNING') = (closed_on is null))
);

create unique index deadline_running on deadline (case_id, run_id, rule) nulls not distinct where state = 'RUNNING';
create index deadline_case on deadline (case_id, due_on);

-- What a deadline triggers. The planner reads only what is pending and due.
create table deadline_step (
    id          uuid primary key,
    deadline_id uuid    not null references deadline,
    fires_on    date    not null,
    effect      text    not null check (effect in ('MESSAGE', 'START')),
    name        text    not null,
    last_step   boolean not null,
    state       text    not null check (state in ('PENDING', 'DONE', 'SKIPPED')),
    acted_on    date
);

create index deadline_step_due on deadline_step (fires_on, id) where state = 'PENDING';
create index deadline_step_of on deadline_step (deadline_id);
