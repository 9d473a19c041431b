-- Mails that were planned before have none.
alter table mail add column template_version text;
