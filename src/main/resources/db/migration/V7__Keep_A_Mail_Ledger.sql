-- One row per logical mail; nothing else leaves the house.
create table mail (
    id                 uuid primary key,
    case_id            uuid        not null,
    mail_key           text        not null unique,
    template           text        not null,
    recipient_name     text        not null,
    recipient_address  text        not null,
    language           text        not null check (language in ('fr', 'en')),
    subject            text        not null,
    text_body          text        not null,
    html_body          text        not null,
    body_sha256        text        not null check (length(body_sha256) = 64),
    reason             text        not null,
    attachments        jsonb       not null,
    state              text        not null check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED')),
    planned_at         timestamptz not null,
    claimed_until      timestamptz not null,
    attempts           integer     not null default 0,
    sent_at            timestamptz,
    server_answer      text,
    possible_duplicate boolean     not null default false
);

create index mail_case on mail (case_id, planned_at);
create index mail_unsent on mail (planned_at) where state in ('PLANNED', 'SENDING');
