-- One row per event that indicators may count, built from the journal alone; emptied and built again by a rebuild.
create table insight.event_fact (
  tenant_id int not null,
  id uuid not null,
  subject uuid not null,
  type text not null,
  at timestamptz not null,
  service text not null,
  unit text not null,
  centre text not null,
  channel text not null,
  primary key (tenant_id, id)
);
create index event_fact_time on insight.event_fact (tenant_id, type, at);
create index event_fact_subject on insight.event_fact (tenant_id, subject, type, at);
select platform.protect('insight.event_fact');

-- The catalogue of indicators of a tenant: every version that was saved, the latest of a code counts.
create table insight.indicator_version (
  tenant_id int not null,
  code text not null,
  version int not null check (version > 0),
  definition jsonb not null,
  saved_at timestamptz not null,
  office text not null,
  retired boolean not null,
  primary key (tenant_id, code, version)
);
select platform.protect('insight.indicator_version');
revoke update, delete on insight.indicator_version from sportel_app;
