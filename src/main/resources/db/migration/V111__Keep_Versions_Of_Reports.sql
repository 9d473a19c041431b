-- Every version of a report as it was sent: its text, the text's hash that is printed on it, and the printed file.
create table report_version (
    run_id         uuid        not null references audit_report,
    version        integer     not null check (version > 0),
    case_id        uuid        not null references case_file,
    text           text        not null check (text <> ''),
    text_sha256    text        not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
    document_id    uuid        not null unique references document,
    kept_at        timestamptz not null,
    primary key (run_id, version)
);

create index report_version_by_case on report_version (case_id, kept_at);

create function refuse_version_change() returns trigger language plpgsql as $$
begin
    raise exception 'A version that was kept is never changed';
end
$$;

create trigger report_version_never_changes before update or delete on report_version
    for each row execute function refuse_version_change();

create trigger document_never_changes before update of sha256, kind, version, case_id, created_at or delete on document
    for each row execute function refuse_version_change();

create trigger document_content_never_changes before update or delete on document_content
    for each row execute function refuse_version_change();
