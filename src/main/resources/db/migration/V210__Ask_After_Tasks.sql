-- the tasks that the engine is to be asked after, longest unheard of first
create index task_unheard on task (seen_at) where state in ('OPEN', 'COMPLETING');
