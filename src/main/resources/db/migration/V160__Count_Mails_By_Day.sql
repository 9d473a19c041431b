-- The figures of the last days are counted from this index alone.
create index mail_planned on mail (planned_at) include (state);
