create table correction_evidence (
    id           uuid primary key,
    finding_id   uuid        not null references non_conformity,
    round        integer     not null check (round > 0),
    description  text        not null,
    effective_on date        not null,
    submitted_at timestamptz not null,
    verified     boolean,
    remark       text,
    reviewed_at  timestamptz,
    unique (finding_id, round),
    check ((verified is null) = (reviewed_at is null)),
    check (verified is null or verified or remark is not null)
);
