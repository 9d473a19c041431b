-- A step reminds the organisation, tells staff, sends a message to the process or starts the next one.
alter table deadline_step drop constraint deadline_step_effect_check;
update deadline_step set effect = 'REMINDER' where effect = 'MESSAGE' and not last_step;
alter table deadline_step add constraint deadline_step_effect_check
    check (effect in ('REMINDER', 'ESCALATION', 'MESSAGE', 'START'));

-- Why a step was not carried out; steps that were skipped before have none.
alter table deadline_step add column note text check (note in ('SUPERSEDED', 'EXPIRED', 'CLOSED'));
alter table deadline_step add constraint deadline_step_note_of_skipped check (note is null or state = 'SKIPPED');
