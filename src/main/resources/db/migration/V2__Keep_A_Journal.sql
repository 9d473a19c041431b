-- Append-only: the trigger refuses what the hash chain would only reveal.
create table journal_entry (
    id            uuid primary key,
    chain         text        not null,
    position      integer     not null check (position > 0),
    at            timestamptz not null,
    actor         text        not null,
    on_behalf_of  text,
    case_id       uuid,
    code          text        not null,
    details       jsonb       not null,
    previous_hash text        not null check (length(previous_hash) = 64),
    hash          text        not null check (length(hash) = 64),
    unique (chain, position)
);

create table journal_head (
    chain  text primary key,
    length integer  not null,
    hash   text     not null
);

create function refuse_journal_change() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is append-only';
end
$$;

create trigger journal_is_append_only before update or delete on journal_entry
    for each row execute function refuse_journal_change();
