create table file_review (
    id          uuid primary key,
    case_id     uuid        not null references case_file,
    run_id      uuid        not null references process_run,
    round       integer     not null check (round > 0),
    confirmed   jsonb       not null,
    passed      boolean     not null,
    remark      text,
    reviewed_by text        not null,
    reviewed_at timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz,
    unique (run_id, round),
    check (passed or remark is not null),
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
