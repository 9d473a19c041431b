-- One row: how far a local installation pretends to be from real time. Always zero in production.
create table clock_offset (
    only_row       boolean primary key default true check (only_row),
    offset_seconds bigint not null
);

insert into clock_offset (offset_seconds) values (0);
