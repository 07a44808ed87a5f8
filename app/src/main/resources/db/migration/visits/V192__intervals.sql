-- Waiting and serving as the journal tells them; emptied and built again from it.
create table visits.ticket_interval (
  tenant_id int not null,
  entry_id uuid not null,
  centre_id uuid not null,
  queue_id uuid not null,
  counter_id uuid,
  day_on date not null,
  kind text not null check (kind in ('WAITING', 'SERVING', 'MISSED', 'LEFT')),
  seconds int not null check (seconds >= 0),
  exact boolean not null,
  primary key (tenant_id, entry_id)
);
create index ticket_interval_day on visits.ticket_interval (tenant_id, centre_id, day_on);
select platform.protect('visits.ticket_interval');
