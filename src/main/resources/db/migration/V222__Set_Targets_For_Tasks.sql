-- Whether the body itself set the day by which a task should be done, where no text and no agreed day does.
alter table task add column own_target boolean not null default false;

-- A setting may belong to a kind of task or to a person, whose names are not in capitals.
alter table setting_value
    drop constraint setting_value_setting_check,
    add constraint setting_value_setting_check check (setting ~ '^[a-z]+[.][A-Za-z0-9_.@-]+$');
