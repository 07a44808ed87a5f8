-- Equality of ids and overlap of times in one exclusion constraint; bootstrap.sql has it already.
create extension if not exists btree_gist;

-- How appointments are given in a centre; none are while there is no row.
create table visits.booking_rule (
  tenant_id int not null,
  centre_id uuid not null,
  open boolean not null,
  step_minutes int not null check (step_minutes between 5 and 120),
  usual_minutes int not null check (usual_minutes between 5 and 240),
  buffer_minutes int not null check (buffer_minutes between 0 and 60),
  lead_hours int not null check (lead_hours between 0 and 720),
  horizon_days int not null check (horizon_days between 1 and 180),
  walk_in_share int not null check (walk_in_share between 0 and 90),
  staff_share int not null check (staff_share between 0 and 90),
  service_minutes jsonb not null,
  primary key (tenant_id, centre_id)
);
select platform.protect('visits.booking_rule');

-- A place at a counter for a time. The code is kept as a digest to be found by, and sealed to be
-- mailed again. Name and contact are forgotten some weeks after the day.
create table visits.appointment (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  counter_id uuid not null,
  queue_id uuid not null,
  services text[] not null,
  persons int not null check (persons between 1 and 9),
  needs text[] not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  free_at timestamptz not null,
  state text not null check (state in ('HELD', 'BOOKED', 'ARRIVED', 'MISSED', 'CANCELLED', 'LAPSED')),
  held_until timestamptz,
  code_digest text not null,
  code_sealed text not null,
  name text not null,
  email text not null,
  phone text not null,
  contact_digest text not null,
  lang text not null,
  by_staff boolean not null,
  sequence int not null,
  visit_id uuid,
  reminded_at timestamptz,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  check (starts_at < ends_at and ends_at <= free_at),
  check ((state = 'HELD') = (held_until is not null)),
  foreign key (tenant_id, visit_id) references visits.visit (tenant_id, id),
  constraint appointment_one_place exclude using gist
    (tenant_id with =, counter_id with =, tstzrange(starts_at, free_at) with &&)
    where (state in ('HELD', 'BOOKED', 'ARRIVED'))
);
create unique index appointment_code on visits.appointment (tenant_id, code_digest);
create index appointment_day on visits.appointment (tenant_id, centre_id, starts_at);
create index appointment_contact on visits.appointment (tenant_id, contact_digest, starts_at)
  where state in ('HELD', 'BOOKED');
create index appointment_held on visits.appointment (tenant_id, held_until) where state = 'HELD';
create index appointment_visit on visits.appointment (tenant_id, visit_id);
select platform.protect('visits.appointment');
