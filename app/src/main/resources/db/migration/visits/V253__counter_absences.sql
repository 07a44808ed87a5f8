-- Days on which a counter is not staffed, so that no appointments are given there.
create table visits.counter_absence (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  counter_id uuid not null,
  from_on date not null,
  until_on date not null,
  primary key (tenant_id, id),
  check (from_on <= until_on)
);
create index counter_absence_day on visits.counter_absence (tenant_id, centre_id, until_on);
select platform.protect('visits.counter_absence');

-- When other times were proposed to whoever cannot be received at the time they have.
alter table visits.appointment add column proposed_at timestamptz;
