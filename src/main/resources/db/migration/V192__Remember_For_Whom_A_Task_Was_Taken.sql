-- The absent colleague whose deputy has taken or completed the task.
alter table task
    add column on_behalf_of text;
