create table staff_member (
    user_name    text primary key,
    display_name text not null,
    email        text not null,
    roles        text not null
);

-- Tokens of signed-in people; the browser holds only a random id, of which this keeps the hash.
create table sign_in_session (
    id_hash       text primary key,
    id_token      text        not null,
    access_token  text,
    refresh_token text,
    created_at    timestamptz not null
);

create index sign_in_session_age on sign_in_session (created_at);

create table signed_link (
    id         uuid primary key,
    purpose    text        not null,
    case_id    uuid        not null,
    subject_id uuid        not null,
    token_hash text        not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create index signed_link_case on signed_link (case_id);

-- Who was assigned to a case; auditors see no other.
create table case_member (
    case_id   uuid not null,
    user_name text not null,
    primary key (case_id, user_name)
);
