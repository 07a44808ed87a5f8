-- What an organisation shows beside its name: whom to turn to, and its arms as a small picture.
create table network.tenant_face (
  tenant int primary key,
  contact jsonb,
  arms bytea check (length(arms) <= 200000),
  arms_key text,
  check ((arms is null) = (arms_key is null))
);
select platform.network_table('network.tenant_face');
grant select on network.tenant_face to sportel_public;

-- Until when an organisation takes applications, and where people turn afterwards: proposed by one
-- person of its operator, in force once a second one confirmed it.
create table network.tenant_closing (
  tenant int primary key,
  last_day date not null,
  words jsonb not null,
  proposed_by uuid not null,
  proposed_office text not null,
  confirmed_by uuid,
  check (confirmed_by <> proposed_by)
);
select platform.network_table('network.tenant_closing');
grant select on network.tenant_closing to sportel_public;
