create table provider (
    id            uuid primary key,
    siren         text        not null unique check (siren ~ '^[0-9]{9}$'),
    name          text        not null,
    legal_form    text        not null,
    head_name     text        not null,
    nda           text check (nda ~ '^[0-9]{11}$'),
    contact_name  text        not null,
    contact_email text        not null,
    contact_phone text,
    language      text        not null check (language in ('fr', 'en')),
    address       jsonb       not null,
    sites         jsonb       not null,
    created_at    timestamptz not null
);

create sequence case_number;

create table case_file (
    id          uuid primary key,
    number      text        not null unique,
    provider_id uuid        not null references provider,
    stage       text        not null,
    outcome     text,
    created_at  timestamptz not null,
    check ((stage = 'CLOSED') = (outcome is not null))
);

create index case_of_provider on case_file (provider_id);

create table process_run (
    id           uuid primary key,
    case_id      uuid        not null references case_file,
    process      text        not null,
    cycle        integer     not null check (cycle >= 0),
    requested_at timestamptz not null,
    instance_key bigint,
    ended_at     timestamptz,
    outcome      text,
    unique (case_id, process, cycle)
);
