-- Where warnings of the control room are mailed, and when each was raised last.
alter table visits.room_state add column warn_email text check (length(warn_email) <= 254);

create table visits.room_alert (
  tenant_id int not null,
  centre_id uuid not null,
  queue_id uuid not null,
  kind text not null check (kind in ('LONGEST', 'WAITING')),
  raised_at timestamptz not null,
  primary key (tenant_id, centre_id, queue_id, kind)
);
select platform.protect('visits.room_alert');
