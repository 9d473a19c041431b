create table portfolio_import (
    id            uuid primary key,
    file_name     text        not null,
    sha256        text        not null check (length(sha256) = 64),
    -- kept until the file is written or refused: it holds names and addresses of people
    content       bytea,
    state         text        not null check (state in ('REFUSED', 'CHECKED', 'CONFIRMED', 'DONE', 'FAILED')),
    organisations integer     not null check (organisations >= 0),
    sites         integer     not null check (sites >= 0),
    error_count   integer     not null check (error_count >= 0),
    errors        jsonb       not null,
    checked_by    text        not null,
    checked_at    timestamptz not null,
    confirmed_at  timestamptz,
    ended_at      timestamptz,
    check (content is not null or state in ('REFUSED', 'DONE', 'FAILED')),
    check ((state = 'REFUSED') = (error_count > 0))
);

create index portfolio_import_confirmed on portfolio_import (confirmed_at) where state = 'CONFIRMED';

-- Written beside the one transaction of an import, so that people can see how far it has come. No foreign key: its check
-- would wait for that transaction, which holds the row of the import.
create table portfolio_progress (
    import_id uuid primary key,
    written   integer not null check (written >= 0)
);
