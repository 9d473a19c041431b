-- The secret link to the due dates of a person: only its hash is kept.
create table calendar_feed (
    user_name  text primary key references staff_member,
    token_hash text        not null unique check (length(token_hash) = 64),
    created_at timestamptz not null
);
