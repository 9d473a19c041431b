-- The words of the search are put together by the database, so that a new task is complete with one statement; our code writes
-- only those that the features add.
alter table task
    add column words text not null default '';

update task
set words = coalesce(substr(search_text, length(provider_name || ' ' || case_number || ' ' || siren) + 2), '');

drop index task_text;

alter table task
    drop column search_text;

alter table task
    add column search_text text not null
        generated always as (lower(provider_name || ' ' || case_number || ' ' || siren || ' ' || words)) stored;

create index task_text on task using gin (search_text gin_trgm_ops) where state = 'OPEN';
