-- What was printed when a certificate was issued: the certificate and the rules for using the mark, in both languages.
create table certificate_paper (
    id             uuid primary key,
    certificate_id uuid not null references certificate,
    paper          text not null check (paper in ('CERTIFICATE', 'MARK_RULES')),
    language       text not null check (language in ('fr', 'en')),
    document_id    uuid not null references document,
    unique (certificate_id, paper, language)
);

insert into certificate_paper (id, certificate_id, paper, language, document_id)
select gen_random_uuid(), id, 'CERTIFICATE', 'fr', document_id from certificate where document_id is not null;

alter table certificate drop column document_id;
