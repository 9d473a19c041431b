-- As the journal names whoever asked; empty for what was asked for before.
alter table scope_reduction add column requested_by text;
