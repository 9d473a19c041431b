alter table task
    add column follow_up_on date,
    add column priority     smallint not null default 0 check (priority between 0 and 2);

create index task_of_priority on task (priority desc, due_on, created_at, id) where state = 'OPEN';
create index task_follow_up on task (follow_up_on, due_on, created_at, id) where state = 'OPEN' and follow_up_on is not null;
