-- Who is away from when to when, and who stands in meanwhile; nobody is away twice on one day.
create extension if not exists btree_gist;

create table absence (
    id          uuid primary key,
    user_name   text        not null references staff_member,
    deputy      text        not null references staff_member,
    first_day   date        not null,
    last_day    date        not null,
    recorded_by text        not null,
    created_at  timestamptz not null,
    check (first_day <= last_day),
    check (user_name <> deputy),
    exclude using gist (user_name with =, daterange(first_day, last_day, '[]') with &&)
);

create index absence_deputy on absence (deputy, last_day);
