alter table audit add column second_auditor text check (second_auditor <> auditor);
