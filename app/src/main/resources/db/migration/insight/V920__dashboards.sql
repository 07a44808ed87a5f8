-- Indicators that somebody put side by side: which and how they are shown, never a number.
create table insight.dashboard (
  tenant_id int not null,
  id uuid not null,
  version int not null check (version > 0),
  owner_id uuid not null,
  office boolean not null,
  content jsonb not null,
  primary key (tenant_id, id)
);
create index dashboard_owner on insight.dashboard (tenant_id, owner_id);
select platform.protect('insight.dashboard');
