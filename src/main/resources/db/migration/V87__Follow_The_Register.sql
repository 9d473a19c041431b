-- What the public list depends on; rows are only added, so that the list of any moment can be folded again.
create table register_event (
    id             uuid primary key,
    certificate_id uuid        not null references certificate,
    state          text        not null check (state in ('ACTIVE', 'SUSPENDED', 'WITHDRAWN')),
    line           jsonb       not null,
    recorded_at    timestamptz not null
);

create index register_event_at on register_event (recorded_at, id);

create table register_export (
    id       uuid primary key,
    kind     text        not null check (kind in ('FULL', 'DELTA')),
    since    timestamptz,
    taken_at timestamptz not null,
    taken_by text        not null,
    lines    integer     not null check (lines >= 0),
    sha256   text        not null check (length(sha256) = 64)
);

create index register_export_at on register_export (taken_at);

-- What had happened to certificates before, as the journal tells it.
insert into register_event (id, certificate_id, state, line, recorded_at)
select gen_random_uuid(),
       c.id,
       case j.code when 'certificate.suspended' then 'SUSPENDED' when 'certificate.withdrawn' then 'WITHDRAWN' else 'ACTIVE' end,
       jsonb_build_object(
           'siren', c.holder ->> 'siren',
           'nda', c.holder ->> 'nda',
           'name', c.holder ->> 'name',
           'categories', c.categories,
           'certificate', c.number,
           'start', c.start_on,
           'end', c.end_on),
       j.at
from journal_entry j
join certificate c on c.case_id = j.case_id and c.number = j.details ->> 'number'
where j.code in ('certificate.issued', 'certificate.maintained', 'certificate.suspended', 'certificate.withdrawn');
