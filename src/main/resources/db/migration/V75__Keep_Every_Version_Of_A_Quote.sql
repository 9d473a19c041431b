-- A revised quote stays beside the one that replaces it. Quotes written before keep the id of their run, which their links name.
alter table quote add column id uuid;
update quote set id = run_id;
alter table quote drop constraint quote_pkey;
alter table quote add primary key (id);

alter table quote
    add column version integer not null default 1 check (version > 0),
    add column revision_reason text,
    add column revised_at timestamptz,
    drop constraint quote_state_check,
    add constraint quote_state_check
        check (state in ('DRAFT', 'SENT', 'REVISED', 'ACCEPTED', 'DECLINED', 'EXPIRED')),
    add constraint quote_revision_check
        check ((state = 'REVISED') = (revision_reason is not null) and (revision_reason is null) = (revised_at is null)),
    add unique (run_id, version);
alter table quote alter column version drop default;

create unique index quote_one_open_version on quote (run_id) where state <> 'REVISED';
