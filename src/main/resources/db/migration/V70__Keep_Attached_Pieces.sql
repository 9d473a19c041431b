-- Which document of the case was handed in for which piece of the application.
alter table application add column attached jsonb not null default '{}';
