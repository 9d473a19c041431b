-- What a certified organisation asked to add, one request per run of the extension.
create table scope_extension (
    run_id       uuid primary key references process_run,
    case_id      uuid        not null references case_file,
    content      jsonb       not null,
    requested_at timestamptz not null
);

-- What decisions made of the scope that an application had asked for; the newest one holds.
create table scope_change (
    run_id     uuid primary key references process_run,
    case_id    uuid        not null references case_file,
    scope      jsonb       not null,
    changed_at timestamptz not null
);

create index scope_change_case on scope_change (case_id, changed_at);

-- A certificate that is issued again keeps its number and its end; what it said before is kept.
create table certificate_edition (
    id             uuid primary key,
    certificate_id uuid    not null references certificate,
    edition        integer not null check (edition > 0),
    holder         jsonb   not null,
    categories     jsonb   not null,
    granted_on     date    not null,
    superseded_on  date    not null,
    superseded_by  uuid    not null references process_run,
    unique (certificate_id, edition)
);

alter table certificate_paper add column edition integer not null default 1 check (edition > 0);
alter table certificate_paper alter column edition drop default;
alter table certificate_paper drop constraint certificate_paper_certificate_id_paper_language_key;
alter table certificate_paper add unique (certificate_id, edition, paper, language);

-- What an organisation asked to give up, and what was decided about it.
create table scope_reduction (
    run_id       uuid primary key references process_run,
    case_id      uuid        not null references case_file,
    removed      jsonb       not null,
    reason       text        not null,
    requested_at timestamptz not null,
    granted      boolean,
    decided_by   text,
    decided_on   date,
    remark       text,
    version      integer     not null default 0,
    check ((granted is null) = (decided_by is null) and (granted is null) = (decided_on is null)),
    check (granted is distinct from false or remark is not null)
);
