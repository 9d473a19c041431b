-- What people tell one another about a task, with or without a file.
create table task_comment (
    id          uuid primary key,
    task_id     uuid        not null references task,
    author      text        not null,
    text        text        not null,
    document_id uuid references document,
    created_at  timestamptz not null,
    check (text <> '' or document_id is not null)
);

create index task_comment_task on task_comment (task_id, created_at);
