-- Why people came, as the journal tells it; emptied and built again from it. A row per service, one
-- without where none was named.
create table visits.visit_cause (
  tenant_id int not null,
  entry_id uuid not null,
  service text not null,
  centre_id uuid not null,
  day_on date not null,
  cause text not null,
  primary key (tenant_id, entry_id, service)
);
create index visit_cause_day on visits.visit_cause (tenant_id, centre_id, day_on);
select platform.protect('visits.visit_cause');

-- What people were told they would wait, and how long it was; built from the journal like the rest.
create table visits.wait_told (
  tenant_id int not null,
  ticket_id uuid not null,
  centre_id uuid not null,
  queue_id uuid not null,
  day_on date not null,
  told_at timestamptz not null,
  least_minutes int not null,
  most_minutes int not null,
  waited_seconds int,
  primary key (tenant_id, ticket_id)
);
create index wait_told_day on visits.wait_told (tenant_id, centre_id, day_on);
select platform.protect('visits.wait_told');
