-- How many centres of each level a municipality has: what everybody sees on its pages, in one statement
-- for all, so that a network's page need not visit each.
create function network.count_centres()
  returns table (tenant_id int, level text, centres bigint)
  language sql stable security definer
  set search_path = pg_catalog, network, pg_temp
as $$
  select c.tenant_id, c.level, count(*) from network.centre c group by c.tenant_id, c.level
$$;
revoke all on function network.count_centres() from public;
grant execute on function network.count_centres() to sportel_app, sportel_public;
