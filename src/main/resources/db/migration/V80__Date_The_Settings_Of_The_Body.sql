-- What the body decides itself, on top of the shipped rows: never rewritten, only ended or withdrawn.
create table setting_value (
    id         uuid primary key,
    setting    text        not null check (setting ~ '^[a-z]+[.][A-Z0-9_]+$'),
    value_text text        not null check (length(value_text) between 1 and 40),
    valid_from date        not null,
    valid_to   date,
    withdrawn  boolean     not null default false,
    reason     text        not null check (length(reason) between 1 and 500),
    author     text        not null,
    created_at timestamptz not null,
    version    integer     not null default 0,
    check (valid_to is null or valid_to >= valid_from)
);

create unique index setting_begins_once on setting_value (setting, valid_from) where not withdrawn;

-- One row: its mark tells every instance whether its copy of the settings is still the latest.
create table setting_revision (
    id       integer primary key check (id = 1),
    revision uuid not null
);

insert into setting_revision (id, revision) values (1, gen_random_uuid());
