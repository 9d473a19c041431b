alter table certificate drop constraint certificate_state_check;
alter table certificate add constraint certificate_state_check
    check (state in ('ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'TERMINATED'));

alter table register_event drop constraint register_event_state_check;
alter table register_event add constraint register_event_state_check
    check (state in ('ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'TERMINATED'));
