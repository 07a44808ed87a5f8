-- Who looked at a case. The policy would keep the index on case_ids from being used, so the function looks as
-- owner and tests the tenant itself.
create function audit.looks_at(tenant int, case_id uuid)
returns table (read_at timestamptz, actor_office text, what text, purpose text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tenant <> platform.tenant() then
    raise exception 'search outside the tenant of the transaction';
  end if;
  return query
    select e.read_at, e.actor_office, e.what, e.purpose from audit.read_entry e
      where e.tenant_id = tenant and e.case_ids @> array[looks_at.case_id]
      order by e.read_at desc, e.id desc limit 1000;
end $$;
revoke all on function audit.looks_at(int, uuid) from public;
grant execute on function audit.looks_at(int, uuid) to sportel_app;
