alter table audit_report drop constraint audit_report_state_check;
alter table audit_report add constraint audit_report_state_check
    check (state in ('WRITTEN', 'PROVISIONAL', 'ACCEPTED', 'CONTESTED', 'ANSWERED', 'REVIEWED', 'FINAL'));
