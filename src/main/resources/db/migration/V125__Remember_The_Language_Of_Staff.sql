-- The language that a member of staff last chose on a page; their digests and alerts are written in it.
alter table staff_member add column language text not null default 'fr' check (language in ('fr', 'en'));
