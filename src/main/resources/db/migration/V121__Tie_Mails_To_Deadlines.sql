-- A mail about a deadline knows it, and a reminder knows the step that caused it: nobody gets the same step twice.
alter table mail add column deadline_id uuid references deadline;
alter table mail add column step_id uuid references deadline_step;
alter table mail add column channel text not null default 'MAIL' check (channel in ('MAIL'));
alter table mail add constraint mail_step_of_deadline check (step_id is null or deadline_id is not null);
alter table mail add constraint mail_logical unique (case_id, deadline_id, step_id, recipient_address, channel);

create index mail_of_deadline on mail (deadline_id, step_id) where deadline_id is not null;
