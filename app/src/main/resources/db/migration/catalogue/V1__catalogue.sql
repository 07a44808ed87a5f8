grant usage on schema catalogue to sportel_app, sportel_public;

-- A service that a tenant offers, or has offered.
create table catalogue.service (
  tenant_id int not null,
  id uuid not null,
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,39}$'),
  offered boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
select platform.protect('catalogue.service');

-- Forms, procedures and texts by their digest: versions share what did not change.
create table catalogue.definition (
  tenant_id int not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('FORM', 'PROCEDURE', 'TEMPLATE')),
  body text not null,
  primary key (tenant_id, digest)
);
select platform.protect('catalogue.definition');
revoke update, delete on catalogue.definition from sportel_app;

-- What a service was from one day to another. A published version never changes.
create table catalogue.version (
  tenant_id int not null,
  id uuid not null,
  service_id uuid not null,
  number int not null check (number > 0),
  state text not null check (state in ('PUBLISHED', 'RETIRED')),
  published_at timestamptz not null,
  retired_at timestamptz,
  card jsonb not null,
  digest text not null,
  form text not null,
  procedure text not null,
  template text not null,
  primary key (tenant_id, id),
  unique (tenant_id, service_id, number),
  foreign key (tenant_id, service_id) references catalogue.service (tenant_id, id),
  foreign key (tenant_id, form) references catalogue.definition (tenant_id, digest),
  foreign key (tenant_id, procedure) references catalogue.definition (tenant_id, digest),
  foreign key (tenant_id, template) references catalogue.definition (tenant_id, digest),
  check ((state = 'RETIRED') = (retired_at is not null))
);
create unique index version_published on catalogue.version (tenant_id, service_id) where state = 'PUBLISHED';
select platform.protect('catalogue.version');
revoke delete on catalogue.version from sportel_app;

-- What everybody may find: one row for each service that is published and offered.
create table catalogue.published (
  tenant_id int not null,
  service_id uuid not null,
  version_id uuid not null,
  code text not null,
  title jsonb not null,
  category text not null,
  events text[] not null,
  illustrative boolean not null,
  title_words text not null,
  words text not null,
  primary key (tenant_id, service_id)
);
create index published_category on catalogue.published (tenant_id, category);
-- The finder looks over the whole network, so this one index does not begin with the tenant.
create index published_words on catalogue.published using gin (words public.gin_trgm_ops);
select platform.protect('catalogue.published');
create policy published on catalogue.published for select to sportel_public using (true);
grant select on catalogue.published to sportel_public;

-- The report of the last import of each file, for the staff page.
create table catalogue.import_report (
  tenant_id int not null,
  id uuid not null,
  imported_at timestamptz not null,
  file text not null,
  report jsonb not null,
  primary key (tenant_id, id)
);
create index import_report_time on catalogue.import_report (tenant_id, imported_at desc);
select platform.protect('catalogue.import_report');

-- Finds published services: every word of the question must stand in the service's words, give or
-- take a typing error. in_tenant null asks the whole network. Words of one letter are ignored.
create function catalogue.find_services(
    question text, in_tenant int, in_category text, in_event text, first int, most int)
  returns table (
    tenant_id int, service_id uuid, version_id uuid, code text, title jsonb, category text,
    illustrative boolean, nearness real, total bigint)
  language plpgsql stable security definer
  set search_path = pg_catalog, public, catalogue, platform
  set pg_trgm.word_similarity_threshold = '0.55'
as $$
declare
  asked text[] := array(
    select w from regexp_split_to_table(platform.fold(left(question, 200)), '[^a-z0-9]+') w
    where length(w) > 1 group by w order by length(w) desc limit 8);
begin
  if cardinality(asked) = 0 then
    return query
      select p.tenant_id, p.service_id, p.version_id, p.code, p.title, p.category, p.illustrative,
             0::real, count(*) over ()
      from catalogue.published p
      where (in_tenant is null or p.tenant_id = in_tenant)
        and (in_category is null or p.category = in_category)
        and (in_event is null or in_event = any (p.events))
      order by p.illustrative, p.title_words, p.tenant_id
      offset first limit most;
  else
    return query
      select f.tenant_id, f.service_id, f.version_id, f.code, f.title, f.category, f.illustrative,
             f.near, count(*) over ()
      from (
        select p.*,
               (select avg(word_similarity(w, p.title_words) + 0.3 * word_similarity(w, p.words))
                from unnest(asked) w)::real as near
        from catalogue.published p
        where p.words %> asked[1]
          and not exists (select from unnest(asked[2:]) w where not p.words %> w)) f
      where (in_tenant is null or f.tenant_id = in_tenant)
        and (in_category is null or f.category = in_category)
        and (in_event is null or in_event = any (f.events))
      order by f.near desc, f.illustrative, f.title_words, f.tenant_id
      offset first limit most;
  end if;
end $$;
revoke all on function catalogue.find_services(text, int, text, text, int, int) from public;
grant execute on function catalogue.find_services(text, int, text, text, int, int)
  to sportel_app, sportel_public;

-- How many services each category has, under the same question.
create function catalogue.count_categories(in_tenant int)
  returns table (category text, services bigint)
  language sql stable security definer
  set search_path = pg_catalog, public, catalogue
as $$
  select p.category, count(*) from catalogue.published p
  where in_tenant is null or p.tenant_id = in_tenant
  group by p.category
$$;
revoke all on function catalogue.count_categories(int) from public;
grant execute on function catalogue.count_categories(int) to sportel_app, sportel_public;
