-- Whom a service is for, so that people find what they may apply for. Empty rows are filled at night;
-- until then, and where a card says nobody, a service is for everybody.
alter table catalogue.published add column audience text[];

-- As find_services, for somebody; the earlier function stays for programs of the earlier version.
-- The threshold is a setting of the library, which is known once the library has been used.
select word_similarity('loaded', 'loaded');

create function catalogue.find_services_for(
    question text, in_tenant int, in_category text, in_event text, whom text, first int,
    most int)
  returns table (
    tenant_id int, service_id uuid, version_id uuid, code text, title jsonb, category text,
    illustrative boolean, nearness real, total bigint)
  language plpgsql stable security definer
  set search_path = pg_catalog, public, catalogue, platform, pg_temp
  set pg_trgm.word_similarity_threshold = '0.55'
  set plan_cache_mode = force_generic_plan
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
        and (whom is null or coalesce(cardinality(p.audience), 0) = 0 or whom = any (p.audience))
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
        and (whom is null or coalesce(cardinality(f.audience), 0) = 0 or whom = any (f.audience))
      order by f.near desc, f.illustrative, f.title_words, f.tenant_id
      offset first limit most;
  end if;
end $$;
revoke all on function catalogue.find_services_for(text, int, text, text, text, int, int)
  from public;
grant execute on function catalogue.find_services_for(text, int, text, text, text, int, int)
  to sportel_app, sportel_public;
