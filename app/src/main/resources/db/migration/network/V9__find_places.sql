-- Finds municipalities and their administrative units by name, over the whole network.
create function network.find_places(question text, most int)
  returns table (tenant_id int, kind text, name jsonb, nearness real)
  language sql stable security definer
  set search_path = pg_catalog, public, network, platform
as $$
  with asked as (select trim(platform.fold(left(question, 200))) as words),
  place as (
    select t.id as tenant_id, 'MUNICIPALITY' as kind, t.name from network.tenant t
    where t.kind = 'MUNICIPALITY'
    union all
    select u.tenant_id, 'ADMINISTRATIVE_UNIT', u.name from network.unit u
    where u.kind = 'ADMINISTRATIVE_UNIT')
  select p.tenant_id, p.kind, p.name, near.value
  from asked, place p,
    lateral (
      select max(strict_word_similarity(asked.words, platform.fold(n.value))) as value
      from jsonb_each_text(p.name) n) near
  where length(asked.words) > 1 and near.value >= 0.6
  order by near.value desc, p.kind desc, p.tenant_id
  limit most
$$;
revoke all on function network.find_places(text, int) from public;
grant execute on function network.find_places(text, int) to sportel_app, sportel_public;
