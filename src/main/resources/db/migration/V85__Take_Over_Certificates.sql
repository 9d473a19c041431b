-- A certificate that was printed before the body worked with this installation has no document here.
alter table certificate alter column document_id drop not null;

-- Indicators with a finding at an audit whose grid is kept elsewhere: the next surveillance examines them.
create table earlier_finding (
    id        uuid primary key,
    case_id   uuid    not null references case_file,
    indicator integer not null check (indicator between 1 and 33),
    unique (case_id, indicator)
);
