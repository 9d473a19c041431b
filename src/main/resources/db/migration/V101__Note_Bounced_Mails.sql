alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check
    check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED', 'BOUNCED'));
