-- Two applications at the same moment both find no case under way; only the database can tell them apart.
create unique index one_open_case_per_provider on case_file (provider_id) where stage <> 'CLOSED';
