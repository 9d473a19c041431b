-- The place that the rules give, the sites that were drawn with their seed, and what staff adjusted beside them.
alter table quote
    add column place jsonb,
    add column drawn_sites jsonb not null default '{"sites": [], "seed": 0}',
    add column place_reason text,
    add column discount jsonb,
    add column reviewed_by text,
    add column reviewed_at timestamptz,
    add column document_id uuid references document,
    add check ((reviewed_by is null) = (reviewed_at is null));

update quote
set place = jsonb_build_object(
        'value', case when on_site then 'ON_SITE' else 'REMOTE' end,
        'reason', case when on_site then 'Sur site, dans les locaux de l’organisme' else 'À distance, règle de la surveillance' end,
        'source', 'Arrêté du 6 juin 2019 (audit), art. 1 à 3',
        'confidence', 'VERIFIED');

alter table quote
    alter column place set not null,
    alter column drawn_sites drop default,
    add check (on_site = (place ->> 'value' = 'ON_SITE') or place_reason is not null);
