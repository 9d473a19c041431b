-- Files that come by signed link, line by line. They wait until the answer that they belong to is sent.
create table enclosure (
    id           uuid primary key,
    purpose      text        not null,
    case_id      uuid        not null references case_file,
    subject_id   uuid        not null,
    line         text        not null check (line <> ''),
    document_id  uuid        not null references document,
    effective_on date,
    enclosed_at  timestamptz not null,
    answer_id    uuid
);

create index enclosure_waiting on enclosure (subject_id, purpose) where answer_id is null;
create index enclosure_by_answer on enclosure (answer_id, line) where answer_id is not null;
