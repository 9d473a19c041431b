-- Contents are kept once, under their hash, and never change.
create table document_content (
    sha256  text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null
);

-- PDF, images and office files are compressed already: trying again only costs time.
alter table document_content alter column content set storage external;

create table document (
    id         uuid primary key,
    case_id    uuid,
    kind       text not null check (kind <> ''),
    version    integer not null check (version >= 1),
    file_name  text not null check (file_name <> ''),
    file_type  text not null,
    size       integer not null check (size > 0),
    sha256     text not null references document_content (sha256),
    created_at timestamptz not null,
    created_by text not null
);

create index document_by_case on document (case_id, created_at) where case_id is not null;
