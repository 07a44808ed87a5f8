-- What was shown is a subject of any module, no longer always a case.
alter table audit.read_entry rename column case_ids to subject_ids;
alter table audit.read_entry add column subject_type text not null default 'case';
alter table audit.read_entry alter column subject_type drop default;
alter index audit.read_entry_case rename to read_entry_subject;
create index read_entry_actor on audit.read_entry (tenant_id, actor_id, read_at);

drop function audit.looks_at(int, uuid);

-- Who was shown a subject. The policy would keep the index on subject_ids from being used, so the function looks as
-- owner and tests the tenant itself.
create function audit.accesses_of(tenant int, wanted_type text, subject uuid)
returns table (tenant_id int, id uuid, read_at timestamptz, actor_kind text, actor_id uuid, actor_office text,
               what text, purpose text, subject_ids uuid[], subject_type text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tenant <> platform.tenant() then
    raise exception 'search outside the tenant of the transaction';
  end if;
  return query
    select e.tenant_id, e.id, e.read_at, e.actor_kind, e.actor_id, e.actor_office, e.what, e.purpose,
           e.subject_ids, e.subject_type
      from audit.read_entry e
      where e.tenant_id = tenant and e.subject_type = wanted_type and e.subject_ids @> array[subject];
end $$;
revoke all on function audit.accesses_of(int, text, uuid) from public;
grant execute on function audit.accesses_of(int, text, uuid) to sportel_app;
