-- An application that is still being written; its token is kept as a hash only. It is no case and is deleted in time.
create table application_draft (
    id          uuid primary key,
    token_hash  text        not null unique,
    fields      jsonb       not null,
    done        jsonb       not null,
    mails       integer     not null default 0 check (mails >= 0),
    sent_as     text,
    created_at  timestamptz not null,
    expires_at  timestamptz not null
);

create index application_draft_expiry on application_draft (expires_at);

create table application_draft_file (
    draft_id  uuid    not null references application_draft on delete cascade,
    piece     text    not null,
    file_name text    not null check (file_name <> ''),
    file_type text    not null,
    size      integer not null check (size > 0),
    content   bytea   not null,
    primary key (draft_id, piece)
);

alter table application_draft_file alter column content set storage external;
