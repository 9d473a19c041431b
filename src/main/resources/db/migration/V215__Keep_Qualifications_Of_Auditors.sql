-- For which category an auditor is competent, from when and why; what was withdrawn stays.
create table auditor_qualification (
    id                uuid        primary key,
    person            text        not null references staff_member,
    category          text        not null check (category in ('AF', 'BC', 'VAE', 'CFA')),
    valid_from        date        not null,
    valid_until       date,
    ground            text        not null
        check (ground in ('INITIAL_EVALUATION', 'SUPERVISED_AUDIT', 'ANNUAL_REVIEW', 'VERIFIED_EXPERIENCE')),
    note              text,
    recorded_by       text        not null check (recorded_by <> person),
    recorded_at       timestamptz not null,
    withdrawn_from    date,
    withdrawal_reason text        check (withdrawal_reason <> ''),
    withdrawn_by      text        check (withdrawn_by <> person),
    withdrawn_at      timestamptz,
    check (valid_until >= valid_from),
    check (withdrawn_from >= valid_from),
    check (num_nulls(withdrawn_from, withdrawal_reason, withdrawn_by, withdrawn_at) in (0, 4))
);

create index auditor_qualification_by_person on auditor_qualification (person, category, valid_from);

create function refuse_qualification_change() returns trigger language plpgsql as $$
begin
    raise exception 'A qualification is withdrawn once, and never changed or deleted';
end
$$;

create trigger auditor_qualification_never_goes before delete on auditor_qualification
    for each row execute function refuse_qualification_change();

create trigger auditor_qualification_never_changes before update on auditor_qualification
    for each row
    when (old.withdrawn_at is not null
        or (old.id, old.person, old.category, old.valid_from, old.valid_until, old.ground, old.note, old.recorded_by, old.recorded_at)
            is distinct from
           (new.id, new.person, new.category, new.valid_from, new.valid_until, new.ground, new.note, new.recorded_by, new.recorded_at))
    execute function refuse_qualification_change();
