-- The digest of a morning is about many cases.
alter table mail alter column case_id drop not null;
