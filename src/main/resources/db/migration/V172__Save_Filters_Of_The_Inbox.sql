create table saved_filter (
    id          uuid primary key,
    owner       text        not null,
    name        text        not null check (name <> '' and length(name) <= 60),
    address     text        not null,
    shared_with text,
    created_at  timestamptz not null,
    unique (owner, name)
);

create index saved_filter_shared on saved_filter (shared_with) where shared_with is not null;
