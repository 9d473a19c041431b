create table phone_call (
    id        uuid primary key,
    case_id   uuid        not null references case_file,
    mail_id   uuid        not null references mail,
    recipient text        not null,
    answer    text        not null,
    opened_at timestamptz not null,
    done_at   timestamptz,
    done_by   text,
    note      text check (length(note) between 1 and 1000),
    check ((done_at is null) = (done_by is null) and (done_at is null) = (note is null))
);

create unique index phone_call_open on phone_call (case_id, recipient) where done_at is null;
