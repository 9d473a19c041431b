-- The six months of a minor outlive the process that notified it: the next audit says whether they were kept.
alter table deadline drop constraint deadline_state_check;
alter table deadline add constraint deadline_state_check
    check (state in ('RUNNING', 'TO_VERIFY', 'MET', 'MISSED', 'CANCELLED'));
alter table deadline_step drop constraint deadline_step_effect_check;
alter table deadline_step add constraint deadline_step_effect_check
    check (effect in ('REMINDER', 'NOTICE', 'ESCALATION', 'MESSAGE', 'START', 'VERIFY'));
alter table deadline drop constraint deadline_check;
alter table deadline add constraint deadline_closed_check
    check ((state in ('RUNNING', 'TO_VERIFY')) = (closed_on is null));
