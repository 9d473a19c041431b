alter table certificate drop constraint certificate_state_check;
alter table certificate add constraint certificate_state_check
    check (state in ('ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'TERMINATED'));
