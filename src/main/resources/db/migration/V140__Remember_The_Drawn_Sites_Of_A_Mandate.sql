-- Which sites an audit visits, and the seed that draws them again; the next surveillance visits one that no audit has seen.
alter table audit_mandate add column drawn_sites jsonb not null default '{"sites": [], "seed": 0}';

update audit_mandate mandate
set drawn_sites = quote.drawn_sites
from quote
where quote.run_id = mandate.run_id
  and quote.version = (select max(version) from quote latest where latest.run_id = mandate.run_id);

alter table audit_mandate alter column drawn_sites drop default;
