-- A reduction gives up categories, sites where nothing takes place any more, or both.
alter table scope_reduction add column closed_sites jsonb not null default '[]';
alter table scope_reduction alter column closed_sites drop default;
