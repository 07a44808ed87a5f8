grant usage on schema insight to sportel_app;

-- One row per case, built from the journal alone; emptied and built again by a rebuild.
create table insight.case_fact (
  tenant_id int not null,
  case_id uuid not null,
  origin text not null check (origin in ('LIVE', 'KEYED_LATER', 'IMPORTED')),
  number text not null,
  service text not null,
  service_version uuid,
  category text not null,
  unit text not null,
  centre text not null,
  channel text not null,
  received_at timestamptz not null,
  due_at timestamptz,
  decided_at timestamptz,
  closed_at timestamptz,
  as_of timestamptz,
  outcome text not null,
  waiting boolean not null,
  corrections int not null,
  last_at timestamptz not null,
  primary key (tenant_id, case_id)
);
create index case_fact_received on insight.case_fact (tenant_id, received_at);
create index case_fact_decided on insight.case_fact (tenant_id, decided_at);
create index case_fact_open on insight.case_fact (tenant_id, due_at) where decided_at is null and closed_at is null;
select platform.protect('insight.case_fact');

-- Which cases of former systems have been taken in, so that nothing is taken in twice.
create table insight.imported_case (
  tenant_id int not null,
  name text not null,
  case_id uuid not null,
  digest text not null,
  file text not null,
  primary key (tenant_id, name)
);
select platform.protect('insight.imported_case');
