-- Systems of other bodies that are known to be down, as a centre's manager says.
create table visits.outage (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  text jsonb not null,
  services text[] not null,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id)
);
create index outage_open on visits.outage (tenant_id, centre_id) where ended_at is null;
select platform.protect('visits.outage');
