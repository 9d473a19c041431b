-- The calculation is told in both languages; what was registered before has it in French only.
alter table deadline add trace_en jsonb not null default '[]';

-- What a deadline was before its anchor moved.
create table deadline_move (
    id                     uuid primary key,
    deadline_id            uuid        not null references deadline,
    former_anchor_on       date        not null,
    former_window_start_on date,
    former_due_on          date        not null,
    reason                 text        not null,
    moved_by               text        not null,
    moved_at               timestamptz not null
);

create index deadline_move_of on deadline_move (deadline_id, moved_at);
