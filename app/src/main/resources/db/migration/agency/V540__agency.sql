grant usage on schema agency to sportel_app, sportel_guest;

-- What an institution lets a municipality's counters do for it. A network table: both sides read
-- it; the institution writes it. It is never changed, only revoked.
create table agency.delegation (
  id uuid primary key,
  institution int not null,
  host int not null,
  centre_id uuid,
  who text not null check (who in ('EVERY_CLERK', 'NAMED_CLERKS')),
  from_day date not null,
  until_day date,
  act text not null check (length(act) between 1 and 300),
  made_at timestamptz not null,
  revoked_at timestamptz,
  check (institution <> host),
  check (until_day >= from_day)
);
create index delegation_institution on agency.delegation (institution, made_at);
create index delegation_host on agency.delegation (host, made_at);
select platform.network_table('agency.delegation');

create table agency.delegated_service (
  delegation_id uuid not null references agency.delegation (id),
  code text not null check (length(code) between 1 and 40),
  delivery text not null check (delivery in ('INFORMATION', 'CONSULTATION', 'RECEPTION', 'FULL')),
  primary key (delegation_id, code)
);
select platform.network_table('agency.delegated_service');

-- Whom the municipality names, where the institution asks for named clerks.
create table agency.named_clerk (
  delegation_id uuid not null references agency.delegation (id),
  account_id uuid not null,
  primary key (delegation_id, account_id)
);
select platform.network_table('agency.named_clerk');

-- What an institution shares of a case that was taken elsewhere: its state and nothing of its
-- content. The municipality at whose counter it was taken reads this one row as a guest.
create table agency.shared_case (
  tenant_id int not null,
  case_id uuid not null,
  host int not null,
  delegation_id uuid not null,
  centre_id uuid,
  clerk uuid not null,
  office text not null,
  code text not null,
  title jsonb not null,
  number text not null,
  papers int not null,
  taken_at timestamptz not null,
  state text not null
    check (state in ('RECEIVED', 'IN_PROGRESS', 'WAITING_FOR_YOU', 'DECIDED', 'CLOSED')),
  state_at timestamptz not null,
  step int not null,
  primary key (tenant_id, case_id)
);
select platform.protect('agency.shared_case');
grant select on agency.shared_case to sportel_guest;
create policy guest on agency.shared_case for select to sportel_guest
  using (tenant_id = current_setting('sportel.tenant')::int
    and case_id = current_setting('sportel.file')::uuid
    and host = current_setting('sportel.guest')::int);

-- The same in the municipality: its own small rows, by whoever took the case.
create table agency.taken_case (
  tenant_id int not null,
  case_id uuid not null,
  institution int not null,
  delegation_id uuid not null,
  centre_id uuid,
  clerk uuid not null,
  code text not null,
  title jsonb not null,
  number text not null,
  taken_at timestamptz not null,
  state text not null,
  state_at timestamptz not null,
  step int not null,
  primary key (tenant_id, case_id)
);
create index taken_case_clerk on agency.taken_case (tenant_id, clerk, taken_at desc, case_id);
select platform.protect('agency.taken_case');

-- What was taken for whom and where, as the journal tells it: one row for each side. Emptied and
-- built again from it.
create table agency.fact (
  tenant_id int not null,
  case_id uuid not null,
  side text not null check (side in ('HOST', 'INSTITUTION')),
  other int not null,
  centre_id uuid,
  code text not null,
  taken_at timestamptz not null,
  primary key (tenant_id, case_id)
);
create index fact_taken on agency.fact (tenant_id, taken_at);
select platform.protect('agency.fact');

-- Whoever is named as a guest in an institution's journal has a place in a municipality to which
-- the institution delegates at this moment.
create function agency.require_delegation() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  if new.actor_kind = 'GUEST' and not exists (
    select from identity.workplace w join agency.delegation d on d.host = w.tenant_id
    where w.account_id = new.actor_id and d.institution = new.tenant_id and d.revoked_at is null)
  then
    raise exception 'The guest of % has no delegation of tenant %', new.type, new.tenant_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
revoke all on function agency.require_delegation() from public;
create trigger guest_has_a_delegation before insert on platform.journal
  for each row when (new.actor_kind = 'GUEST') execute function agency.require_delegation();
