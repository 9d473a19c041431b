-- The list of organisations is read by name, and the audits of a person by whom they lead or accompany.
create index provider_by_name on provider (lower(name), siren);

create index audit_of_auditor on audit (auditor, starts_on);
create index audit_of_second_auditor on audit (second_auditor, starts_on) where second_auditor is not null;
