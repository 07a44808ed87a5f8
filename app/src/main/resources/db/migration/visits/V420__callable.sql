-- Who may be called before the oldest of a queue is found without reading all who wait.
create index ticket_meant on visits.ticket (tenant_id, centre_id, day_on)
  where state in ('WAITING', 'PARKED')
    and (wanted_counter is not null or wanted_account is not null or due_at is not null);
create index visit_priority on visits.visit (tenant_id, centre_id, day_on)
  where priority is not null;
