-- The names of a place in all its languages as they are searched, for the index.
create function network.place_names(name jsonb) returns text language sql immutable parallel safe as $$
  select string_agg(platform.fold(value), ' ; ') from jsonb_each_text(name)
$$;
revoke all on function network.place_names(jsonb) from public;
grant execute on function network.place_names(jsonb) to sportel_owner, sportel_app, sportel_public;

create index tenant_place_names on network.tenant
  using gin (network.place_names(name) gin_trgm_ops) where kind = 'MUNICIPALITY';
create index unit_place_names on network.unit
  using gin (network.place_names(name) gin_trgm_ops) where kind = 'ADMINISTRATIVE_UNIT';

create or replace function network.find_places(question text, most int)
  returns table (tenant_id int, kind text, name jsonb, nearness real)
  language plpgsql stable security definer
  set search_path = pg_catalog, public, network, platform, pg_temp
  set pg_trgm.strict_word_similarity_threshold = '0.6'
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  asked text := trim(platform.fold(left(question, 200)));
begin
  if length(asked) < 2 then
    return;
  end if;
  return query
    select p.tenant_id, p.kind, p.name, near.value
    from (
      select t.id as tenant_id, 'MUNICIPALITY' as kind, t.name from network.tenant t
      where t.kind = 'MUNICIPALITY' and network.place_names(t.name) %>> asked
      union all
      select u.tenant_id, 'ADMINISTRATIVE_UNIT', u.name from network.unit u
      where u.kind = 'ADMINISTRATIVE_UNIT' and network.place_names(u.name) %>> asked) p,
      lateral (
        select max(strict_word_similarity(asked, platform.fold(n.value))) as value
        from jsonb_each_text(p.name) n) near
    where near.value >= 0.6
    order by near.value desc, p.kind desc, p.tenant_id
    limit most;
end $$;
