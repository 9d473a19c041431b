-- Somebody who has begun an application gets a link to it before there is any case.
alter table mail alter column case_id drop not null;
