-- Whoever is named as staff in a tenant's journal has, or had, a place there. Two more may act
-- from elsewhere: staff of a network operator, who open tenants, and whoever declines an
-- invitation. The program itself and the public are not staff. Entries that stand are not looked
-- at again.
create function identity.require_place() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  if new.actor_kind = 'STAFF'
    and not exists (
      select from identity.staff s
      where s.tenant_id = new.tenant_id and s.account_id = new.actor_id)
    and not exists (
      select from identity.workplace w join network.tenant t on t.id = w.tenant_id
      where w.account_id = new.actor_id and t.kind = 'OPERATOR')
    and new.type <> 'identity.invitation-declined'
  then
    raise exception 'The actor of % has no place in tenant %', new.type, new.tenant_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
revoke all on function identity.require_place() from public;
create trigger actor_has_a_place before insert on platform.journal
  for each row execute function identity.require_place();
