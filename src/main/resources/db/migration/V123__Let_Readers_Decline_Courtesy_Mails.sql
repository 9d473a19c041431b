-- Who wants no mail that the procedure can do without; one row per address, in lower case.
create table mail_opt_out (
    address     text primary key check (address = lower(address)),
    case_id     uuid        not null references case_file,
    reason      text check (length(reason) <= 500),
    declined_at timestamptz not null
);
