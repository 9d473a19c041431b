-- Where in its diagram an automatic step stood, so that the position of a process is known without asking the engine.
-- Older steps do not say; their process shows its open tasks only.
alter table processed_job
    add column run_id  uuid,
    add column process text,
    add column element text;

create index processed_job_of_run on processed_job (run_id) where run_id is not null;
