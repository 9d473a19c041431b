-- Pages learn from this number that something has moved, without asking for the tasks themselves.
create sequence task_change;

create function note_task_change() returns trigger language plpgsql as $$
begin
    perform nextval('task_change');
    return null;
end
$$;

create trigger task_came after insert on task
    for each statement execute function note_task_change();

create trigger task_moved after update of assignee, state on task
    for each row when (old.assignee is distinct from new.assignee or old.state is distinct from new.state)
    execute function note_task_change();
