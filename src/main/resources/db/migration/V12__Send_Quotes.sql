create table quote (
    run_id             uuid primary key references process_run,
    case_id            uuid        not null references case_file,
    audit_type         text        not null check (audit_type in ('INITIAL', 'SURVEILLANCE', 'RENEWAL', 'EXTENSION')),
    computed_half_days integer     not null check (computed_half_days > 0),
    half_days          integer     not null check (half_days > 0),
    sampled_sites      integer     not null check (sampled_sites >= 0),
    on_site            boolean     not null,
    trace              jsonb       not null,
    with_pre_audit     boolean     not null,
    override_reason    text,
    price              jsonb       not null,
    state              text        not null check (state in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED')),
    prepared_at        timestamptz not null,
    sent_at            timestamptz,
    answered_at        timestamptz,
    answer             text,
    pre_audit_ordered  boolean     not null,
    check (half_days = computed_half_days or override_reason is not null)
);

create index quote_case on quote (case_id);
