-- Every round of the exchange stays: what was proposed, and what the auditor answered.
create table action_plan_line (
    id                uuid primary key,
    finding_id        uuid        not null references non_conformity,
    round             integer     not null check (round > 0),
    cause             text        not null,
    correction        text        not null,
    corrective_action text        not null,
    responsible       text        not null,
    done_on           date        not null,
    submitted_at      timestamptz not null,
    verdict           text check (verdict in ('ACCEPT', 'ASK', 'REFUSE')),
    remark            text,
    reviewed_at       timestamptz,
    unique (finding_id, round),
    check ((verdict is null) = (reviewed_at is null)),
    check (verdict is null or verdict = 'ACCEPT' or remark is not null)
);
